import type { HelpSection } from '../../../ui/kit/screen.ts'

/** One section of the help: short sentences to whoever does the work. */
export interface HelpText {
  readonly title: string
  /** What it is for, and what one looks at first. */
  readonly about: string
  /** What to do, one step after the other. */
  readonly steps: readonly string[]
  /** What happens then. */
  readonly after?: string
  /** What cannot be undone. */
  readonly final?: string
  /** Where the limits of the product touch the work. */
  readonly limits?: string
  /** Whom to ask. */
  readonly ask?: string
}

/** Sections by what they are about; Vietnamese is the source, English must have the same sections. */
export interface HelpCatalogue<Section extends HelpSection> {
  readonly vi: Readonly<Record<Section, HelpText>>
  readonly en: Readonly<Record<Section, HelpText>>
}

export const defineHelp = <const Section extends HelpSection>(
  vi: Readonly<Record<Section, HelpText>>,
  en: Readonly<Record<NoInfer<Section>, HelpText>>,
): HelpCatalogue<Section> => ({ vi, en })
