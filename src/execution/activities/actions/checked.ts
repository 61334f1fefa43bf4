import { Refusal } from '../../../platform/errors/refusal.ts'
import { ensureTakesWrites, type PlanTopic } from '../../plans/index.ts'
import { ensureInForce, type StandingAssignment } from '../../tasks/index.ts'
import { ensureRestricted, ensureStatistics, restrictedTitle } from '../rules.ts'
import type { ActivityContent } from '../shapes.ts'

/** What is known when contents are checked: shares, topics and files among which theirs must be. */
export interface CheckedAgainst {
  readonly agencyId: string
  readonly assignments: readonly StandingAssignment[]
  readonly topics: readonly PlanTopic[]
  readonly files: ReadonlySet<string>
}

export interface Checked {
  readonly planId: string
  readonly content: ActivityContent
  readonly restricted: boolean
}

/** The content as it will be kept, once everything in it is known to be the agency's and allowed on its tasks. */
export function checkContent(sent: ActivityContent, known: CheckedAgainst): Checked {
  const content = {
    ...sent,
    endedOn: sent.endedOn < sent.startedOn ? sent.startedOn : sent.endedOn,
    ...withoutRepeats(sent),
  }
  ensureStatistics(content.statistics)
  const assignments = ownAssignments(content.assignments, known)
  const planId = assignments[0]?.planId ?? ''
  ensureTakesWrites({ state: assignments[0]?.planState ?? 'issued' })
  for (const one of assignments) if (content.startedOn >= (one.withdrawnOn ?? '9999-12-31')) ensureInForce(one)
  const topics = known.topics.filter(({ id }) => content.topics.includes(id))
  if (topics.length < content.topics.length) throw new Refusal('invalid', 'activities.unknown_topic')
  if (content.files.some((id) => !known.files.has(id))) throw new Refusal('invalid', 'activities.unknown_file')
  const isRestricted = [...assignments, ...topics].some(({ restricted }) => restricted)
  if (!isRestricted) return { planId, content, restricted: false }
  const tasks = assignments.map(({ label }) => label)
  ensureRestricted(content, tasks)
  return { planId, content: { ...content, title: restrictedTitle(tasks) }, restricted: true }
}

const withoutRepeats = ({ assignments, topics, files, links }: ActivityContent) => ({
  assignments: [...new Set(assignments)],
  topics: [...new Set(topics)],
  files: [...new Set(files)],
  links: [...new Set(links)],
})

function ownAssignments(ids: readonly string[], known: CheckedAgainst): StandingAssignment[] {
  const assignments = known.assignments.filter(({ id }) => ids.includes(id))
  const isOwn = assignments.length === ids.length && assignments.every((one) => one.agencyId === known.agencyId)
  if (!isOwn) throw new Refusal('invalid', 'activities.not_your_task')
  if (new Set(assignments.map(({ planId }) => planId)).size > 1)
    throw new Refusal('invalid', 'activities.several_plans')
  return assignments
}
