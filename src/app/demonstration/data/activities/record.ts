import type { Audience, StatisticCode } from '../../../../execution/activities/index.ts'
import type { PictureKey } from '../pictures.ts'
import type { TaskLabel } from '../plan.ts'

type Language = 'vi' | 'tai' | 'hmong' | 'en'

interface Told {
  readonly tasks: readonly TaskLabel[]
  readonly title: string
  /** Empty on restricted tasks: there only counts and the agency's own publications are reported. */
  readonly description: string
  readonly from: string
  readonly place: string
  readonly themes: readonly ('1' | '2' | '3' | '4' | '5' | '6')[]
  readonly channels: readonly ('1' | '2' | '3' | '4')[]
  readonly audiences: readonly Audience[]
  readonly statistics: Readonly<Partial<Record<StatisticCode, number>>>
}

interface Defaulted {
  /** Last day; the first when the activity took one day. */
  readonly to: string
  readonly languages: readonly Language[]
  readonly links: readonly string[]
  readonly pictures: readonly PictureKey[]
  readonly state: 'draft' | 'submitted' | 'approved' | 'returned'
  readonly returnReason: string | null
}

/** An activity of the demonstration: what was done, when, where, for which tasks, with which figures and evidence. */
export interface DemonstrationActivity extends Told, Defaulted {
  readonly key: string
  readonly agency: string
}

/** The activities of one agency in order; approved, of one day, in Vietnamese and without evidence unless told otherwise. */
export const ofAgency = (agency: string, given: readonly (Told & Partial<Defaulted>)[]): DemonstrationActivity[] =>
  given.map((activity, position) => ({
    key: `${agency}-${position + 1}`,
    agency,
    to: activity.from,
    languages: ['vi'],
    links: [],
    pictures: [],
    state: 'approved',
    returnReason: null,
    ...activity,
  }))
