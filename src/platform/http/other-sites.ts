import { Refusal } from '../errors/refusal.ts'

interface SentFrom {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  /** Under which name this server was asked. */
  readonly host: string
}

/**
 * Refuses a change that another site sent: cookies travel with such requests. Browsers say where a request was made in one
 * header over HTTPS and in another without it.
 */
export function refuseOtherSites({ headers, host }: SentFrom, publicUrl: string): void {
  const site = headers['sec-fetch-site']
  const isForeignSite = site !== undefined && site !== 'same-origin' && site !== 'none'
  const { origin } = headers
  const isForeignOrigin = origin !== undefined && ![host, hostOf(publicUrl)].includes(hostOf(String(origin)))
  if (isForeignSite || isForeignOrigin) throw new Refusal('forbidden', 'platform.other_site')
}

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : '')
