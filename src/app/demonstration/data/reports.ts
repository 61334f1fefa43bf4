import { laggingReports } from './reports/lagging.ts'
import type { DemonstrationReport } from './reports/record.ts'
import { sentReports } from './reports/sent.ts'

export type { Assessment, DemonstrationReport } from './reports/record.ts'

/** The agencies' reports as they stand on 08/11/2024; agencies without one have not begun. */
export const demonstrationReports: readonly DemonstrationReport[] = [...sentReports, ...laggingReports]
