import type {
  Paper,
  Progress,
  PublicAgency,
  PublicFigure,
  PublicPlan,
  PublicTask,
  PublishedPlan,
} from './public-plan.ts'
import type { Choice, PublicField, Subject, SubjectTask } from './shapes.ts'
import type { AmendingPaper, PublishedSubject, Share } from './store.ts'

/** All that is known of a plan before it is cut down to what the public may see. */
export interface Known {
  readonly subject: Subject
  readonly tasks: readonly SubjectTask[]
  readonly shares: readonly Share[]
  readonly papers: readonly AmendingPaper[]
  readonly figures: readonly PublicFigure[]
  readonly decidedAt: string
}

/**
 * What the public sees of a plan. Restricted tasks (II.6, 6.2, 7.2, 8.2, 9.2 of the province's plan) are a number and count in
 * the progress of the whole; a task that was not chosen counts nowhere.
 */
export function publicPlanOf(known: Known, { fields, tasks: chosen, contact }: Choice): PublicPlan {
  const { subject, figures, papers } = known
  const shows = (field: PublicField) => fields.includes(field)
  const counted = known.tasks.filter(({ id }) => chosen.includes(id))
  const told = counted.filter(({ restricted }) => !restricted)
  const sharesOf = Map.groupBy(known.shares, ({ taskId }) => taskId)
  const tasks = told.map((task, index) =>
    publicTask(task, { index, shows, papers, shares: sharesOf.get(task.id) ?? [] }),
  )
  const shares = counted.flatMap((task) => countable(task, sharesOf.get(task.id) ?? []))
  return {
    ...headOf(subject, shows),
    ...{ id: subject.id, state: subject.state, contact, tasks, countedOnly: counted.length - told.length },
    agencies: shows('agencies')
      ? agenciesOf(
          told.map(({ id }) => sharesOf.get(id) ?? []),
          tasks,
        )
      : null,
    progress: shows('progress') ? progressOf(shares) : null,
    figures: shows('figures') ? figures : null,
    document: shows('document') && !subject.restricted,
    amendments: papers.map((paper) => ({
      ...paperOf(paper, shows),
      title: shows('title') ? paper.title : null,
    })),
    updatedAt: [known.decidedAt, ...shares.map(({ changedAt }) => changedAt)].toSorted().at(-1) ?? known.decidedAt,
  }
}

/** A plan as the first page of the portal lists it. */
export const publishedPlanOf = (
  subject: PublishedSubject & { id: string },
  { fields, contact }: Choice,
): PublishedPlan => ({
  ...headOf(subject, (field) => fields.includes(field)),
  ...{ id: subject.id, contact },
})

type Shows = (field: PublicField) => boolean

const headOf = ({ issuer, number, signedOn, title, year, demonstration }: PublishedSubject, shows: Shows) => ({
  ...{ issuer, year, demonstration },
  number: shows('reference') ? number : null,
  signedOn: shows('reference') ? signedOn : null,
  title: shows('title') ? title : null,
})

interface TaskParts {
  readonly index: number
  readonly shows: Shows
  readonly shares: readonly Share[]
  readonly papers: readonly AmendingPaper[]
}

function publicTask(task: SubjectTask, { index, shows, shares, papers }: TaskParts): PublicTask {
  const { id, section, label, clause, requested, dueText, dueOn } = task
  const hasDeadline = shows('deadlines') && (dueText !== null || dueOn !== null)
  return {
    ...{ id, anchor: `viec-${index + 1}`, section, label, clause, requested },
    deadline: hasDeadline ? { text: dueText, lastDay: dueOn } : null,
    agencies: shows('agencies') ? shares.map(({ agencyName, role }) => ({ name: agencyName, role })) : null,
    progress: shows('progress') ? progressOf(countable(task, shares)) : null,
    amendedBy: papers.filter(({ taskIds }) => taskIds.includes(id)).map((paper) => paperOf(paper, shows)),
  }
}

/**
 * The shares that any count on the page is made of: those of bodies that the issuer may order, in tasks that are not merely asked
 * for. The whole counts the same ones as the tasks, so nothing can be taken from anything to find how far a Party or Front body is.
 */
export const countable = <S extends Pick<Share, 'commanded'>>(
  { requested }: Pick<SubjectTask, 'requested'>,
  shares: readonly S[],
): S[] => (requested ? [] : shares.filter(({ commanded }) => commanded))

/** Nothing where nothing is counted: "0 of 0" says nothing. */
const progressOf = (shares: readonly Pick<Share, 'state'>[]): Progress | null =>
  shares.length === 0
    ? null
    : {
        shares: shares.length,
        done: shares.filter(({ state }) => state === 'done').length,
        working: shares.filter(({ state }) => state === 'in_progress' || state === 'awaiting_confirmation').length,
      }

/** The agencies in the order of their names, each with the tasks that are told. */
function agenciesOf(shares: readonly (readonly Share[])[], tasks: readonly PublicTask[]): PublicAgency[] {
  const named = new Map<string, { name: string; tasks: PublicTask[] }>()
  for (const [index, task] of tasks.entries())
    for (const { agencyId, agencyName } of shares[index] ?? []) {
      const agency = named.get(agencyId) ?? { name: agencyName, tasks: [] }
      named.set(agencyId, agency)
      agency.tasks.push(task)
    }
  const byName = new Intl.Collator('vi')
  return [...named.values()]
    .toSorted((one, other) => byName.compare(one.name, other.name))
    .map(({ name, tasks: own }, index) => ({
      ...{ anchor: `co-quan-${index + 1}`, name },
      tasks: own.map(({ anchor, label }) => ({ anchor, label })),
    }))
}

const paperOf = ({ number, signedOn }: AmendingPaper, shows: Shows): Paper =>
  shows('reference') ? { number, signedOn } : { number: null, signedOn: null }
