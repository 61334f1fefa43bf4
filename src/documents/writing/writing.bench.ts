import { writeOfficialDocument } from './index.ts'
import { sampleReport, statisticRows } from './testing/samples.ts'

const base = sampleReport()
const long = sampleReport(2000)

/** As a plan owner's report on some sixty agencies: long text, all tasks, statistics by agency, press items, events. */
const consolidated = {
  ...base,
  sections: Array.from({ length: 40 }, () => base.sections).flat(),
  annexes: Array.from({ length: 4 }, () =>
    base.annexes.slice(1).map((annex) => ({ ...annex, rows: statisticRows(250) })),
  ).flat(),
}

export const benches = [
  { name: 'write a report with an annex of 2,000 rows', run: () => writeOfficialDocument(long) },
  { name: 'write a consolidated report', run: () => writeOfficialDocument(consolidated) },
]
