import { shortDate } from '../../platform/text/dates.ts'
import type { Reaction } from '../access/index.ts'
import { expiryDay, makeLink, type PeopleOutside } from './invitation-link.ts'
import { peopleMessages } from './messages.ts'
import { lockPerson } from './store/people.ts'

/**
 * Writes to the person invited, in their language. The link is made here, because it is kept nowhere; run a second time it
 * sends another letter, whose link alone works.
 */
export const mailInvitation =
  ({ mailer, publicUrl }: PeopleOutside): Reaction =>
  async (ctx, entry) => {
    const person = await lockPerson(ctx.db, entry.subject.id)
    if (!mailer || !person || person.isDeactivated) return
    const link = await makeLink(ctx, person.id, publicUrl)
    const { subject, text } = peopleMessages[person.language].letter
    await mailer.send({ to: person.email, subject, text: text(person.name, link, shortDate(expiryDay())) })
  }

/** The mail server did not take an invitation half a day long: it stands in the account's history, and administrators are told. */
export const recordLostLetter: Reaction = (ctx, { subject }) => ctx.record({ kind: 'people.letter_failed', subject })
