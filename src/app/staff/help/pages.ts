import type { Role } from '../../../foundation/access/powers.ts'
import type { Language } from '../../../platform/i18n/catalogue.ts'
import type { HelpSection } from '../../../ui/kit/screen.ts'
import type { HelpText } from './define-help.ts'
import { administeringHelp } from './text/administering.ts'
import { approvingHelp } from './text/approving.ts'
import { commonHelp } from './text/every-role.ts'
import { followingHelp } from './text/following.ts'
import { planOwnerHelp } from './text/plan-owner.ts'
import { recordingHelp } from './text/recording.ts'
import { leadingHelp, lookingHelp, readingHelp, watchingHelp } from './text/watching.ts'

type Sections = Readonly<Partial<Record<HelpSection, HelpText>>>
type Part = Readonly<Record<Language, Sections>>

/** What each role is told, in the order of its work; later parts never speak of a section again. */
const parts: Readonly<Record<Role, readonly Part[]>> = {
  plan_owner: [followingHelp, planOwnerHelp, commonHelp],
  focal_point: [recordingHelp, readingHelp, commonHelp],
  approver: [approvingHelp, readingHelp, commonHelp],
  leader: [leadingHelp, watchingHelp, readingHelp, commonHelp],
  reader: [lookingHelp, watchingHelp, readingHelp, commonHelp],
  administrator: [administeringHelp, readingHelp, commonHelp],
}

/** One role's help by section, in the order of the sections. */
export function helpOf(role: Role, language: Language): Sections {
  return Object.assign({}, ...parts[role].map((part) => part[language]))
}

export const accountHelp = (language: Language): HelpText => commonHelp[language].account
