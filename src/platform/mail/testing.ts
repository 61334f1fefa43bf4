import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { type Mailer, openMailer } from './mailer.ts'

/** A mail server that keeps what it gets, and a mailer that sends through it. */
export async function withMail(use: (mailer: Mailer, letters: Email[]) => Promise<void>): Promise<void> {
  const letters: Email[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) =>
      void buffer(stream)
        .then((bytes) => PostalMime.parse(bytes))
        .then((letter) => {
          letters.push(letter)
          done()
        }, done),
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const mailer = openMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, from: 'Lan Tỏa <no-reply@lantoa.example>' })
  try {
    await use(mailer, letters)
  } finally {
    mailer.close()
    await new Promise<void>((resolve) => server.close(resolve))
  }
}
