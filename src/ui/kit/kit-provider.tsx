import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { LanguageProvider } from './language.tsx'
import { cssVariables, theme } from './theme.ts'
import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './kit.css'

/** What every part of the kit stands on: colours, language, answers kept, notices. */
export function KitProvider({ client, children }: { client: QueryClient; children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={client}>
        <LanguageProvider>
          <Notifications position="bottom-center" />
          {children}
        </LanguageProvider>
      </QueryClientProvider>
    </MantineProvider>
  )
}
