import type { Mailer } from '../platform/mail/mailer.ts'
import type { Storage } from '../platform/storage/storage.ts'

/** What modules and reactions need of the world outside the database. */
export interface Outside {
  readonly storage: Storage
  /** Null when no mail server is set: then nobody is written to, and invitation links are shown to be copied. */
  readonly mailer: Mailer | null
  /** The address at which people open the product, without a slash at the end: links in letters begin with it. */
  readonly publicUrl: string
  /** Whose portal the public pages are; they carry a name of their own without it. */
  readonly officeName?: string | null
}
