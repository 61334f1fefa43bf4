import { anywhere, issued, nothing, type PermissionCase, seeTheWhole } from './case.ts'

const overseers = anywhere('plan_owner', 'leader', 'reader')

export const overview = {
  'overview.dashboard': { sent: nothing, allowed: overseers },
  'overview.board': { sent: issued, allowed: seeTheWhole },
  'overview.boardCsv': { sent: issued, allowed: seeTheWhole },
  'overview.boardXlsx': { sent: issued, allowed: seeTheWhole },
} satisfies Record<string, PermissionCase>
