/** The words of a report that no figure can draft. An empty part is not written yet. */
export interface Assessment {
  /** I. What was directed and arranged. */
  readonly steering: string
  readonly strengths: string
  readonly shortcomings: string
  readonly causes: string
  readonly nextYear: string
}

interface Base {
  readonly agency: string
  readonly assessment: Assessment
}

/** A report of the demonstration: what state it is in, since when, and its words. */
export type DemonstrationReport = Base &
  (
    | { readonly state: 'draft' }
    | { readonly state: 'submitted'; readonly submittedOn: string }
    | { readonly state: 'accepted'; readonly submittedOn: string; readonly decidedOn: string }
    | {
        readonly state: 'returned'
        readonly submittedOn: string
        readonly decidedOn: string
        readonly returnReason: string
      }
  )
