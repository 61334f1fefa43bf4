import { randomUUID } from 'node:crypto'
import { reportsContract } from '../../execution/reports/index.ts'
import type { Cast } from './cast.ts'
import { type DemonstrationReport, demonstrationReports } from './data/reports.ts'
import type { IssuedPlan } from './plan.ts'
import type { Moment, Stage } from './stage.ts'
import type { Step } from './step.ts'
import { at, hoursOf } from './time.ts'

interface Scenery {
  readonly stage: Stage
  readonly cast: Cast
  readonly plan: IssuedPlan
}

/** The reports of the agencies: drafted, submitted, accepted or sent back. */
export const reportSteps = (scenery: Scenery): Step[] =>
  demonstrationReports.flatMap((report) => stepsOf(scenery, report))

function stepsOf(scenery: Scenery, report: DemonstrationReport): Step[] {
  const { stage, cast } = scenery
  const reportId = randomUUID()
  const sentOn = report.state === 'draft' ? '2024-11-07' : report.submittedOn
  const drafted = { by: cast.of('focal_point', report.agency), at: at(sentOn, hoursOf(sentOn).draft) }
  const draft = { at: drafted.at, play: () => saveDraft(scenery, report, { reportId, moment: drafted }) }
  if (report.state === 'draft') return [draft]
  const submitted = { by: cast.of('approver', report.agency), at: at(sentOn, hoursOf(sentOn).submit) }
  const submit = {
    at: submitted.at,
    play: () => stage.act(submitted, reportsContract.submit, { reportId, revision: 1 }),
  }
  if (report.state === 'submitted') return [draft, submit]
  const decided = { by: cast.called('pham.thu.ngan'), at: at(report.decidedOn, hoursOf(report.decidedOn).decide) }
  const seen = { reportId, revision: 2 }
  const decide = {
    at: decided.at,
    play: () =>
      report.state === 'accepted'
        ? stage.act(decided, reportsContract.accept, seen)
        : stage.act(decided, reportsContract.return, { ...seen, reason: report.returnReason }),
  }
  return [draft, submit, decide]
}

/** Keeps the words of a report: what was arranged is added to what the program made, the rest stands alone. */
async function saveDraft(
  { stage, cast, plan }: Scenery,
  { agency, assessment }: DemonstrationReport,
  { reportId, moment }: { reportId: string; moment: Moment },
): Promise<void> {
  const of = { planId: plan.id, agencyId: cast.agencyId(agency) }
  const { sections } = await stage.act(moment, reportsContract.show, of)
  const made = new Map(
    sections.flatMap(({ parts }) => parts.map(({ key, paragraphs }) => [key, textOf(paragraphs)] as const)),
  )
  const words = Object.entries(assessment)
    .filter(([, text]) => text !== '')
    .map(([key, text]) => {
      const was = made.get(key) ?? ''
      return [key, { was, text: was === '' ? text : `${was}\n${text}` }] as const
    })
  const sent = { reportId, ...of, kind: 'agency', revision: 0, words: Object.fromEntries(words) } as const
  await stage.act(moment, reportsContract.save, sent)
}

const textOf = (paragraphs: readonly (readonly { readonly text: string }[])[]): string =>
  paragraphs.map((runs) => runs.map(({ text }) => text).join('')).join('\n')
