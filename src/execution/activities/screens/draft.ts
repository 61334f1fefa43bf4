import { z } from 'zod'
import { allowedForRestricted, isSocialNetwork, restrictedTitle } from '../rules.ts'
import { ActivityContent, type ActivityPage, WebAddress } from '../shapes.ts'
import { isStatisticCode, type StatisticCode } from '../statistics.ts'
import { readFigure, writeFigure } from './figures.ts'

const DraftFile = z.object({ id: z.string(), name: z.string(), size: z.number() })

/** An activity as its form holds it: figures and links as typed, right or wrong, so that nothing typed is lost. */
export const ActivityDraft = ActivityContent.omit({ statistics: true, links: true, files: true }).extend({
  title: z.string(),
  description: z.string(),
  place: z.string(),
  figures: z.record(z.string(), z.string()),
  links: z.array(z.string()),
  pictures: z.array(DraftFile),
  documents: z.array(DraftFile),
})
export type ActivityDraft = z.infer<typeof ActivityDraft>

/** A new activity of today, in Vietnamese. */
export const emptyDraft = (today: string, assignmentId: string): ActivityDraft => ({
  ...{ title: '', description: '', place: '', startedOn: today, endedOn: today },
  ...{ assignments: [assignmentId], topics: [], audiences: [], languages: ['vi'] },
  ...{ figures: {}, links: [], pictures: [], documents: [] },
})

/** What the server keeps, as the form holds it. The program's title of a restricted activity is nobody's words. */
export function draftOf(page: ActivityPage): ActivityDraft {
  const { description, place, startedOn, endedOn, audiences, languages, links, tasks, topics, files } = page
  const kept = files.map(({ id, name, size, kind }) => ({ id, name, size, kind }))
  return {
    title: page.restricted && page.title === restrictedTitle(tasks.map(({ label }) => label)) ? '' : page.title,
    ...{ description, place, startedOn, endedOn, audiences, languages, links },
    assignments: tasks.map(({ id }) => id),
    topics: topics.map(({ id }) => id),
    figures: Object.fromEntries(Object.entries(page.statistics).map(([code, value]) => [code, writeFigure(value)])),
    pictures: kept.filter(({ kind }) => kind === 'picture').map(({ kind: _, ...file }) => file),
    documents: kept.filter(({ kind }) => kind === 'document').map(({ kind: _, ...file }) => file),
  }
}

/**
 * What of a draft can be kept: figures and links that are right; on restricted tasks neither words nor files. Sets stand in one
 * order, so that the same content is the same text.
 */
export function contentOf(draft: ActivityDraft, restricted: boolean): ActivityContent {
  const { audiences, languages, startedOn, endedOn } = draft
  const files = [...draft.pictures, ...draft.documents].map(({ id }) => id)
  const words = { title: tidy(draft.title), description: tidy(draft.description), place: tidy(draft.place) }
  return {
    ...{ audiences, languages, startedOn, endedOn },
    assignments: draft.assignments.toSorted(),
    topics: draft.topics.toSorted(),
    ...(restricted ? { title: '', description: '', place: '', files: [] } : { ...words, files }),
    links: draft.links.flatMap((typed) => (linkFault(typed, restricted) ? [] : (readLink(typed) ?? []))),
    statistics: Object.fromEntries(
      typedFigures(draft, restricted).flatMap(([code, typed]) => {
        const value = readFigure(code, typed)
        return value === null ? [] : [[code, value]]
      }),
    ),
  }
}

/** As the server keeps words. */
const tidy = (words: string): string => words.trim().normalize()

/** The figures that somebody typed and that the chosen tasks take. */
function typedFigures({ figures }: ActivityDraft, restricted: boolean): [StatisticCode, string][] {
  return Object.entries(figures)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .filter(
      (pair): pair is [StatisticCode, string] =>
        isStatisticCode(pair[0]) && pair[1].trim() !== '' && !(restricted && !allowedForRestricted(pair[0])),
    )
}

/** The statistics whose typed figures cannot be kept as they are. */
export const wrongFigures = (draft: ActivityDraft, restricted: boolean): StatisticCode[] =>
  typedFigures(draft, restricted).flatMap(([code, typed]) => (readFigure(code, typed) === null ? [code] : []))

/** The address that somebody typed or pasted, with https before it where it was left out; null when it is none. */
function readLink(typed: string): string | null {
  const text = typed.trim()
  if (text === '') return null
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`
  const isAddress = WebAddress.safeParse(address).success && new URL(address).hostname.includes('.')
  return isAddress ? address : null
}

/** What is wrong with a typed link: no address, or on a restricted task one on a social network. */
export function linkFault(typed: string, restricted: boolean): 'bad' | 'social' | null {
  if (typed.trim() === '') return null
  const address = readLink(typed)
  if (address === null) return 'bad'
  return restricted && isSocialNetwork(address) ? 'social' : null
}

/** Whether a draft holds words, files or figures that a restricted task does not take. */
export const holdsMoreThanCounts = ({ title, description, place, pictures, documents, figures }: ActivityDraft) =>
  [title, description, place].some((words) => words.trim() !== '') ||
  pictures.length + documents.length > 0 ||
  Object.entries(figures).some(([code, typed]) => typed && isStatisticCode(code) && !allowedForRestricted(code))
