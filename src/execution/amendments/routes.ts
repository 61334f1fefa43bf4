import { type Route, routesOf } from '../../foundation/access/index.ts'
import type { Storage } from '../../platform/storage/storage.ts'
import { beginByHand, readFile, readText } from './actions/begin.ts'
import { discardAmendment, issueAmendment } from './actions/issue.ts'
import { correctAmendment, decideChanges, putChange } from './actions/review.ts'
import { amendmentsContract } from './contract.ts'
import { amendmentDesk, amendmentList, amendmentSource } from './queries.ts'
import { asOfCsv, planAsOf, planTimeline } from './queries-past.ts'

export const routesWith = (storage: Storage): Route[] =>
  routesOf('amendments', amendmentsContract, {
    list: amendmentList,
    readFile: readFile(storage),
    readText: readText(storage),
    byHand: beginByHand,
    show: amendmentDesk,
    source: amendmentSource(storage),
    correct: correctAmendment,
    putChange,
    decide: decideChanges,
    issue: issueAmendment,
    discard: discardAmendment,
    asOf: planAsOf,
    asOfCsv,
    timeline: planTimeline,
  })
