import { ApiRefusal, callApi } from '../../../ui/kit/index.ts'
import { signInContract } from '../contract.ts'

/** Why a sign-in was refused, as far as the person can act on it. */
export type SignInFault = 'wrong' | 'too_many' | 'blocked' | 'server'

/** The sign-in library answers in words of its own; a malformed address is as wrong as an unknown one. */
const faults: Readonly<Record<number, SignInFault>> = {
  400: 'wrong',
  401: 'wrong',
  422: 'wrong',
  403: 'blocked',
  429: 'too_many',
}

/** What a failed sign-in says; null when it failed on the way, as without a network. */
export const signInFault = (error: unknown): SignInFault | null =>
  error instanceof ApiRefusal ? (faults[error.status] ?? 'server') : null

/** Signs in by password; the session comes as a cookie. */
export const signIn = (email: string, password: string): Promise<unknown> =>
  callApi(signInContract.signIn, { email, password })

/** Ends the session of this device. */
export const signOut = (): Promise<unknown> => callApi(signInContract.signOut, {})
