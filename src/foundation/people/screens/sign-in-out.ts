/** Why a sign-in was refused, as far as the person can act on it. */
export type SignInFault = 'wrong' | 'too_many' | 'blocked' | 'server'

export class SignInRefusal extends Error {
  readonly fault: SignInFault
  constructor(fault: SignInFault) {
    super(fault)
    this.fault = fault
  }
}

/** Signs in by password; the session comes as a cookie. Throws `SignInRefusal`, or TypeError when there is no network. */
export async function signIn(email: string, password: string): Promise<void> {
  const response = await send('/api/auth/sign-in/email', { email, password })
  if (!response.ok) throw new SignInRefusal(faults[response.status] ?? 'server')
}

/** Ends the session of this device. */
export async function signOut(): Promise<void> {
  await send('/api/auth/sign-out', {})
}

/** The sign-in library speaks outside the contracts; a malformed address is as wrong as an unknown one. */
const faults: Readonly<Record<number, SignInFault>> = {
  400: 'wrong',
  401: 'wrong',
  422: 'wrong',
  403: 'blocked',
  429: 'too_many',
}

const send = (address: string, body: object): Promise<Response> =>
  fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
