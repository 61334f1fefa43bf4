import { randomUUID } from 'node:crypto'
import { aReport, type Scene } from '../permissions-scene.ts'
import {
  approver,
  doers,
  issued,
  nothing,
  ofDoer,
  type PermissionCase,
  planOwner,
  seeTheWhole,
  seeTheWork,
  whoeverWorks,
} from './case.ts'

const report =
  (state: 'draft' | 'submitted', given = {}) =>
  async (scene: Scene) => ({ ...(await aReport(scene, state)), ...given })

export const reports = {
  'reports.list': { sent: nothing, allowed: whoeverWorks },
  'reports.show': { sent: ofDoer, allowed: seeTheWork },
  'reports.consolidated': { sent: issued, allowed: seeTheWhole },
  'reports.figure (of an agency)': {
    sent: (scene) => ({ ...ofDoer(scene), figure: 'total/TALK' }),
    allowed: seeTheWork,
  },
  'reports.figure (of all)': { sent: (scene) => ({ ...issued(scene), figure: 'total/TALK' }), allowed: seeTheWhole },
  'reports.save (of an agency)': {
    sent: (scene) => ({ ...ofDoer(scene), reportId: randomUUID(), kind: 'agency', revision: 0, words: {} }),
    allowed: doers,
  },
  'reports.save (consolidated)': {
    sent: ({ plan, owner }) => ({
      ...{ planId: plan.id, agencyId: owner.id, reportId: randomUUID() },
      ...{ kind: 'consolidated', revision: 0, words: {} },
    }),
    allowed: planOwner,
  },
  'reports.submit': { sent: report('draft'), allowed: approver },
  'reports.accept': { sent: report('submitted'), allowed: planOwner },
  'reports.return': { sent: report('submitted', { reason: 'Thiếu số liệu' }), allowed: planOwner },
  'reports.history': { sent: report('submitted'), allowed: seeTheWork },
  'reports.docx': { sent: ofDoer, allowed: seeTheWork },
  'reports.consolidatedDocx': { sent: issued, allowed: seeTheWhole },
  'reports.words': { sent: (scene) => ({ ...issued(scene), part: 'causes' }), allowed: seeTheWhole },
  'reports.annex': { sent: (scene) => ({ ...issued(scene), annex: '01' }), allowed: seeTheWhole },
} satisfies Record<string, PermissionCase>
