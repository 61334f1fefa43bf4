import type { Span } from '../paragraphs/paragraph.ts'
import type { ReadTask } from '../shapes.ts'
import { actionsIn } from './actions.ts'
import { assignmentIn } from './assignment.ts'
import { bareDeadline, deadlinesIn } from './deadlines.ts'
import { eventDatesIn, placesIn, quantitiesIn } from './details.ts'

/** The words of an item and where they stand. */
export interface Clause {
  readonly section: string
  readonly label: string
  readonly text: string
  readonly span: Span
}

export interface GivenTo {
  readonly owners: readonly string[]
  readonly requested: boolean
  readonly year: number | null
}

/** Reads one item: who, with whom, what, by when. What it does not say itself comes from the headings above it. */
export function taskOf({ section, label, text, span }: Clause, given: GivenTo, source: ReadTask['source']): ReadTask {
  const assignment = assignmentIn(text, source === 'to-chuc-thuc-hien' && given.owners.length === 0)
  const { action, actionAt, role } = assignment
  const lead = assignment.lead.length > 0 ? assignment.lead : given.owners
  const actions = actionsIn(action, given.year)
  const [paragraph, start, end] = span
  return {
    ...{ section, label, lead, action, actions, role, source },
    coordinating: assignment.coordinating.filter((name) => !lead.includes(name)),
    requested: assignment.requested ?? given.requested,
    deadlines: deadlinesIn(action, given.year).map(bareDeadline),
    eventDates: eventDatesIn(action),
    quantities: quantitiesIn(action),
    places: placesIn(action),
    span: [paragraph, Math.min(start + actionAt, end), end],
    confidence: confidenceOf(lead, actions.length > 0 && actions[0]?.verb !== '', assignment.lead.length > 0, source),
  }
}

/** How sure the reader is: least where nobody or no verb was found, less where it read the agency out of a sentence. */
function confidenceOf(lead: readonly string[], acts: boolean, named: boolean, source: ReadTask['source']): number {
  if (lead.length === 0) return 0.4
  const sure = source === 'to-chuc-thuc-hien' ? (named ? 0.9 : 0.95) : 0.75
  return acts ? sure : 0.6
}
