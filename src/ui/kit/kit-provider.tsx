import { MantineProvider } from '@mantine/core'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense } from 'react'
import { LanguageProvider } from './language.tsx'
import { cssVariables, theme } from './theme.ts'
import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './kit.css'

/** Needed when the first notice is given, not before the first paint; notices given earlier wait for it. */
const Notifications = lazy(() => import('./notice-place.tsx'))

/** What every part of the kit stands on: colours, language, answers kept, notices. */
export function KitProvider({ client, children }: { client: QueryClient; children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={client}>
        <LanguageProvider>
          {children}
          <Suspense>
            <Notifications />
          </Suspense>
        </LanguageProvider>
      </QueryClientProvider>
    </MantineProvider>
  )
}
