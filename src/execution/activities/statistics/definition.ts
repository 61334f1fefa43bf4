/** How the values of a statistic make a total (see `totalOf`). */
export type Aggregation = 'sum' | 'sum-distinct-address' | 'never-across-agencies' | 'stock' | 'new-in-period'

export type StatisticGroup =
  | 'direction'
  | 'press'
  | 'meetings'
  | 'campaigns'
  | 'visual'
  | 'publications'
  | 'social'
  | 'environment'
  | 'community'
  | 'commendation'
  | 'enforcement'
  | 'money'

interface Wording {
  readonly vi: string
  readonly en: string
}

/** One row of the dictionary of statistics. Values are never negative; `integer` ones have no decimals, others up to three. */
export interface StatisticDefinition {
  readonly label: Wording
  readonly unit: Wording
  /** `money` is in million đồng. */
  readonly valueType: 'integer' | 'decimal' | 'money'
  readonly aggregation: Aggregation
  /** The part of the form and of the annex table where it stands. */
  readonly group: StatisticGroup
  /** Whether it may be reported on items about refuting views, public mood or sensitive matters: own counts and publications. */
  readonly allowedForRestricted: boolean
  readonly note?: Wording
}
