import { createTransport } from 'nodemailer'

/** A letter in plain text, and in HTML with the same words where links are to be clicked. */
export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html?: string
}

export interface Mailer {
  /** Resolves when the mail server has taken the letter; throws when it refuses or cannot be reached. */
  send(letter: Letter): Promise<void>
  close(): void
}

/** Whether the mail server refused this one letter or whom it is for, and may well take another. */
export const isRefusedLetter = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EENVELOPE' || error.code === 'EMESSAGE')

export interface MailSettings {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  readonly smtpUrl: string
  /** Who the letters come from: `Lan Tỏa <no-reply@example.vn>`. */
  readonly from: string
}

const PATIENCE_MS = 20_000

/** Sends through one mail server, a letter at a time. */
export function openMailer({ smtpUrl, from }: MailSettings): Mailer {
  const limits = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS }
  const transport = createTransport({ url: smtpUrl, ...limits, disableFileAccess: true, disableUrlAccess: true })
  return {
    send: async (letter) => {
      await transport.sendMail({ ...letter, from })
    },
    close: () => transport.close(),
  }
}
