import { useQueryClient } from '@tanstack/react-query'
import { signOut } from '../../../foundation/people/screens/sign-in-out.ts'
import { remember } from '../../../ui/kit/memory.ts'
import { forgetOpened } from './search/lately.ts'

/** Signs out and forgets everything that was read: the next person on this device starts from nothing. */
export function useLeave(): () => Promise<void> {
  const client = useQueryClient()
  return async () => {
    await signOut()
    remember('lantoa.post', null)
    forgetOpened()
    client.clear()
    location.assign('/')
  }
}
