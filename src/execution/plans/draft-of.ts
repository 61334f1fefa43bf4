import type { PlanReading } from './reading-shape.ts'
import { dutyKind, isRestricted, lastLegalDayOf, yearOf } from './rules.ts'
import type { PlanHeader, PlanItem, PlanRecipient, PlanReportDuty, PlanTopic } from './shapes.ts'

/** A draft as the reader proposes it: nothing reviewed yet. */
export interface ProposedDraft {
  readonly header: PlanHeader
  readonly items: PlanItem[]
  readonly topics: PlanTopic[]
  readonly recipients: PlanRecipient[]
  readonly duties: PlanReportDuty[]
}

interface DraftParts {
  readonly planId: string
  /** The business day, for a plan that names no year. */
  readonly today: string
  readonly newId: () => string
}

/** Turns what the reader found into the parts of a draft, with the rules of the trade applied. */
export function draftOf(reading: PlanReading, parts: DraftParts): ProposedDraft {
  return {
    header: headerOf(reading, parts.today),
    items: reading.tasks.map((task, position) => ({
      ...task,
      ...partOf(parts, position),
      span: task.span,
      otherSpans: [],
      origin: null,
      restricted: isRestricted(task.action),
      verdict: 'unreviewed',
    })),
    topics: topicsOf(reading, parts),
    recipients: reading.distribution.map(({ text, recipient, role, span }, position) => ({
      ...partOf(parts, position),
      ...{ text, recipient, role, span, agencyId: null, kept: true },
    })),
    duties: dutiesOf(reading, parts),
  }
}

const partOf = ({ planId, newId }: DraftParts, position: number) => ({
  id: newId(),
  planId,
  position,
  addedByHand: false,
  revision: 1,
})

function headerOf({ header, signer }: PlanReading, today: string): PlanHeader {
  const title = header.title ?? ''
  const signedOn = realDay(header.date)
  return {
    docType: header.docType ?? null,
    number: header.number,
    symbol: header.symbol ?? null,
    issuer: header.issuer,
    parentIssuer: header.parentIssuer ?? null,
    place: header.place,
    signedOn,
    title,
    year: yearOf(title, signedOn, today),
    signerName: signer.name,
    signerTitle: signer.title,
    signerOnBehalfOf: signer.onBehalfOf,
  }
}

function topicsOf({ themes, channels }: PlanReading, parts: DraftParts): PlanTopic[] {
  const of = (kind: PlanTopic['kind'], topics: PlanReading['themes']) =>
    topics.map(({ label, title, text, span }, position) => ({
      ...partOf(parts, position),
      ...{ kind, label, title, text, span, restricted: isRestricted(`${title} ${text}`), kept: true },
    }))
  return [...of('theme', themes), ...of('channel', channels)]
}

function dutiesOf({ reportDeadlines }: PlanReading, parts: DraftParts): PlanReportDuty[] {
  const vias = reportDeadlines.flatMap((duty) => duty.via ?? [])
  return reportDeadlines.map(({ text, deadline, reporter, recipient, via, span }, position) => {
    const day = realDay(deadline)
    const kind = dutyKind({ text, reporters: reporter }, vias)
    const dueOn = day && lastLegalDayOf(text, day)
    return { ...partOf(parts, position), kind, text, reporters: reporter, recipient, via, dueOn, span, kept: true }
  })
}

/** A printed day that the calendar has, or null: "31/02" is asked for again rather than stored. */
function realDay(day: string | null): string | null {
  const parsed = day === null ? Number.NaN : Date.parse(`${day}T00:00:00Z`)
  return day !== null && !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(day) ? day : null
}
