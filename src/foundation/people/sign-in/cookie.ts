import { createHmac, timingSafeEqual } from 'node:crypto'

/** The name of the session's cookie; with HTTPS browsers take this one from HTTPS alone. */
export const sessionCookie = (isSecure: boolean): string =>
  `${isSecure ? '__Secure-' : ''}${cookiePrefix}.session_token`

export const cookiePrefix = 'lantoa'

/** The token in a cookie's value `token.signature`, as the sign-in library signs it; null when somebody else made it up. */
export function tokenIn(value: string | undefined, secret: string): string | null {
  const dot = value?.lastIndexOf('.') ?? -1
  if (value === undefined || dot < 1) return null
  const token = value.slice(0, dot)
  const expected = createHmac('sha256', secret).update(token).digest()
  const signature = Buffer.from(value.slice(dot + 1), 'base64')
  return signature.length === expected.length && timingSafeEqual(signature, expected) ? token : null
}
