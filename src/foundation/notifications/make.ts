import type { Reaction, RecordedEntry, WriteContext } from '../access/index.ts'
import { announceTo } from './announce.ts'
import { audienceOf, isMorning, kindOf } from './rules.ts'
import { Facts } from './shapes.ts'
import { insertAnswerDays, insertReportDays, insertTaskDays } from './store/days.ts'
import { deleteOld, insertFor, settle } from './store/make.ts'
import { type EntryTold, findEntry, findSubject, listHolders, type Subject } from './store/subjects.ts'

/**
 * Tells the people concerned of an entry, except who did it; what they were told of the same thing and is done with counts as
 * read. Run twice it tells nobody a second time.
 */
export const notify: Reaction = async (ctx, entry) => {
  const kind = kindOf(entry.kind)
  const told = await findEntry(ctx.db, entry.id)
  const about = told?.payload.about ?? entry.subject
  const subject = await findSubject(ctx.db, about)
  if (!kind || !told || !subject) return
  const audience = audienceOf(kind, {
    agencyId: entry.agencyId,
    ownerAgencyId: subject.ownerAgencyId,
    addressedTo: told.payload.addressedTo ?? subject.addressedTo,
    agencies: entry.kind.startsWith('plans.') ? await concernedBy(ctx, entry, told) : [],
    authorId: subject.authorId,
    mentioned: told.payload.mentions ?? [],
    repliedTo: told.payload.repliedTo ?? null,
  })
  const notification = {
    ...{ key: `entry:${entry.id}`, kind: entry.kind, topic: kind.topic, at: told.at, agencyId: entry.agencyId },
    place: placeOf(about, entry, subject),
    facts: factsOf(subject, told),
  }
  const settled = await settle(ctx.db, notification, kind.settles ?? [])
  const added = await insertFor(ctx.db, notification, { ...audience, except: told.personId, today: ctx.today })
  await announceTo(ctx, [...new Set([...settled, ...added])])
}

/** The agencies that the entry names, or all that hold a task of the plan. */
const concernedBy = async (ctx: WriteContext, { planId }: RecordedEntry, { payload }: EntryTold): Promise<string[]> =>
  payload.agencies ?? (planId === null ? [] : listHolders(ctx.db, planId))

const factsOf = ({ planTitle, agencyName, label, title }: Subject, { personName }: EntryTold): Facts =>
  Facts.parse({
    ...{ plan: planTitle ?? '', agency: agencyName ?? '', label: label ?? '', title: title ?? '' },
    by: personName ?? '',
  })

/** The page of the thing that an entry is about. */
function placeOf({ kind, id }: RecordedEntry['subject'], entry: RecordedEntry, { sort }: Subject): string {
  // Nothing of an issued plan is talked about as a whole: it is an item of a draft, on its desk.
  if (kind === 'plan') return entry.subject.kind === 'comment' ? `/plans/${id}/review` : `/plans/${id}`
  if (kind === 'assignment') return `/tasks/${id}`
  if (kind === 'activity') return `/activities/${id}`
  if (kind === 'difficulty') return `/difficulties?difficulty=${id}`
  if (kind === 'person') return `/administration/people?person=${id}`
  const { planId, agencyId } = entry
  return sort === 'consolidated' ? `/reports/${planId}/consolidated` : `/reports/${planId}/agencies/${agencyId}`
}

/**
 * In the morning: last days that come near or are over, each step once. What is long over is forgotten. Run all day long it does
 * nothing more.
 */
export async function tellOfDays(ctx: WriteContext): Promise<void> {
  if (!isMorning(ctx.now)) return
  const morning = { today: ctx.today, at: ctx.now.toISOString() }
  const told: string[] = []
  for (const insert of [insertTaskDays, insertReportDays, insertAnswerDays])
    told.push(...(await insert(ctx.db, morning)))
  await announceTo(ctx, [...new Set(told)])
  await deleteOld(ctx.db, ctx.today)
}
