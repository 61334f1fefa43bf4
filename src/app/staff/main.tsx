import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { peopleContract } from '../../foundation/people/contract.ts'
import { makeQueryClient } from '../../ui/kit/data.ts'
import { KitProvider } from '../../ui/kit/kit-provider.tsx'
import { buildRouter } from './router.tsx'
import { screens } from './screens.ts'
import './fonts.css'
import './frame/frame.css'

const place = document.getElementById('root')
if (!place) throw new Error('The page has no place for the application')

/** Whoever's session ended is asked again who they are; the frame then shows the sign-in. */
const client = makeQueryClient(() => void client.invalidateQueries({ queryKey: [peopleContract.me.path] }))

createRoot(place).render(
  <StrictMode>
    <KitProvider client={client}>
      <RouterProvider router={buildRouter(screens)} />
    </KitProvider>
  </StrictMode>,
)
