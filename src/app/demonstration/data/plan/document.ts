/** A numbered paragraph: a requirement, a theme or a channel. */
export interface NumberedText {
  readonly label: string
  readonly text: string
}

/** A theme or channel with a short name for pickers and tables. */
export interface Topic extends NumberedText {
  readonly title: string
  /** Only counts and the agency's own publications may be reported on it. */
  readonly restricted?: true
}

export interface DutyItem extends NumberedText {
  readonly restricted?: true
}

/** Duties under one heading: either numbered items, or one whole duty printed in the heading's own line. */
export interface DutySection {
  readonly label: string
  readonly heading: string
  readonly inline?: string
  readonly items: readonly DutyItem[]
}

export interface PlanRecipientLine {
  readonly text: string
  readonly role: 'report' | 'execute' | 'publish' | 'file' | 'know'
}

/** The demonstration plan, part by part. */
export interface PlanDocument {
  readonly mark: string
  readonly issuer: readonly string[]
  readonly symbol: string
  readonly place: string
  readonly signedOn: string
  readonly title: string
  readonly bases: readonly string[]
  readonly enacting: string
  readonly requirements: readonly NumberedText[]
  readonly themes: readonly Topic[]
  readonly channels: readonly Topic[]
  readonly funding: string
  readonly duties: readonly DutySection[]
  readonly closing: string
  readonly recipients: readonly PlanRecipientLine[]
  readonly signature: { readonly onBehalfOf: readonly string[]; readonly title: string; readonly name: string }
}
