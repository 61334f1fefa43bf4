import { type Route, routesOf } from '../../foundation/access/index.ts'
import type { Storage } from '../../platform/storage/storage.ts'
import { turnStep } from './actions/desk-steps.ts'
import { importFile, importText } from './actions/import.ts'
import { discardPlan, issuePlan } from './actions/issue.ts'
import { closePlan, reopenPlan, resumePlan, suspendPlan, withdrawPlan } from './actions/life.ts'
import { beAtDesk, leaveDesk, presentAtDesk } from './actions/presence.ts'
import {
  correctDuty,
  correctHeader,
  correctItem,
  correctRecipient,
  correctTopic,
  decideItems,
} from './actions/review.ts'
import { confirmRoster } from './actions/rosters.ts'
import { addItem, mergeItems, moveItems, removeItem, splitItem } from './actions/structure.ts'
import { plansContract } from './contract.ts'
import { planDesk, planHistory, planReadiness, planSource, plansList } from './queries.ts'
import { planLife } from './queries-life.ts'
import { usedReasons } from './queries-rosters.ts'

export const routesWith = (storage: Storage): Route[] =>
  routesOf('plans', plansContract, {
    list: plansList,
    import: importFile(storage),
    importText: importText(storage),
    show: planDesk,
    readiness: planReadiness,
    presence: presentAtDesk,
    beAtDesk,
    leaveDesk,
    history: planHistory,
    source: planSource(storage),
    correctHeader,
    correctItem,
    decideItems,
    splitItem,
    mergeItems,
    moveItems,
    addItem,
    removeItem,
    turnStep,
    rosterReasons: usedReasons,
    confirmRoster,
    correctTopic,
    correctRecipient,
    correctDuty,
    issue: issuePlan,
    discard: discardPlan,
    life: planLife,
    suspend: suspendPlan,
    resume: resumePlan,
    withdraw: withdrawPlan,
    close: closePlan,
    reopen: reopenPlan,
  })
