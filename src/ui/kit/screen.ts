import type { ComponentType } from 'react'
import type { Power } from '../../foundation/access/powers.ts'
import type { Language } from '../../platform/i18n/catalogue.ts'

/** The rooms of the staff application, in the order of its rail. */
export const rooms = ['today', 'plans', 'tasks', 'reports', 'communication', 'agencies', 'administration'] as const
export type Room = (typeof rooms)[number]

/** The sections of the help, each about one kind of work; `account` is also for those who are not signed in. */
export const helpSections = [
  'today',
  'plans',
  'bring_in',
  'review',
  'amendments',
  'publication',
  'tasks',
  'activities',
  'difficulties',
  'reports',
  'overview',
  'agencies',
  'people',
  'certificates',
  'journal',
  'notifications',
  'search',
  'settings',
  'account',
] as const
export type HelpSection = (typeof helpSections)[number]

/** One screen of the staff application. A module lists its own in `screens/index.ts`; `app/staff/screens.ts` joins them. */
export interface Screen {
  /** As contracts write it: `/plans/:planId`. */
  readonly path: string
  readonly title: (language: Language) => string
  /** The room that lights up in the rail; the screen whose path has no parameters is the room's entry. */
  readonly room?: Room
  /** The section of the help that speaks of it. */
  readonly help: HelpSection
  readonly load: () => Promise<{ default: ComponentType }>
  /** Shown without signing in. */
  readonly open?: boolean
  /** Keys that only this screen knows, for the list that `?` opens. */
  readonly keys?: (language: Language) => readonly KeyLine[]
  /** The post acted under must have it over something; without it the screen is neither offered nor shown. */
  readonly power?: Power
}

/** What a key does. */
export interface KeyLine {
  readonly keys: readonly string[]
  readonly line: string
}
