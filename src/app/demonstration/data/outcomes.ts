import type { TaskLabel } from './plan.ts'

/**
 * What an agency of the demonstration said became of its share in a task, and what the plan owner made of it. Shares in the
 * duty to report follow the reports.
 */
export interface DemonstrationOutcome {
  readonly agency: string
  readonly task: TaskLabel
  readonly proposedOn: string
  /** Why it was not carried out; null when it was done. */
  readonly notCarriedOut: string | null
  /** Null while it waits. */
  readonly decision: { readonly on: string; readonly sentBack: string | null } | null
}

const done = (agency: string, task: TaskLabel, proposedOn: string, confirmedOn?: string): DemonstrationOutcome => ({
  ...{ agency, task, proposedOn, notCarriedOut: null },
  decision: confirmedOn ? { on: confirmedOn, sentBack: null } : null,
})

export const demonstrationOutcomes: readonly DemonstrationOutcome[] = [
  done('stnmt', '1.2', '2024-09-27', '2024-09-30'),
  done('stnmt', '1.3', '2024-08-20', '2024-08-22'),
  done('ubnd-moc-chau', '1.3', '2024-08-21', '2024-08-22'),
  done('stc', '5', '2024-10-28', '2024-10-30'),
  done('sgddt', '4.2', '2024-11-05'),
  done('stttt', '2.2', '2024-11-04', '2024-11-06'),
  done('stnmt', '2.2', '2024-11-05'),
  done('ubnd-tp-son-la', '1.4', '2024-11-06'),
  {
    ...done('svhttdl', '3.1', '2024-10-29'),
    decision: {
      on: '2024-11-01',
      sentBack: 'Còn pa nô ở cửa ngõ chưa dựng. Đề nghị dựng xong, gửi ảnh rồi đề xuất lại.',
    },
  },
  {
    ...done('ubnd-yen-chau', '6.2', '2024-11-04', '2024-11-06'),
    notCarriedOut: 'Không phát sinh trong kỳ',
  },
  { ...done('syt', '6.2', '2024-11-06'), notCarriedOut: 'Không phát sinh trong kỳ' },
]
