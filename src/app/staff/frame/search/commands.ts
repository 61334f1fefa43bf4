import { searched } from '../../../../execution/search/rules.ts'
import { accessMessages } from '../../../../foundation/access/messages.ts'
import type { Power } from '../../../../foundation/access/powers.ts'
import type { Language } from '../../../../platform/i18n/catalogue.ts'
import type { Screen } from '../../../../ui/kit/screen.ts'
import type { Session } from '../../../../ui/kit/session.tsx'
import { paletteMessages } from './messages.ts'

/** What a command does: goes to a place, acts under another post, or one of the frame's own deeds. */
export type Doing =
  | { readonly to: string }
  | { readonly postId: string }
  | { readonly deed: 'language' | 'keys' | 'signOut' }

export interface Command {
  readonly key: string
  readonly word: string
  readonly doing: Doing
}

type Word = 'importPlan' | 'recordActivity' | 'raiseDifficulty' | 'writeReport' | 'invite'

/** What is begun most often, each with the power that it takes. */
const beginnings: readonly { readonly word: Word; readonly power: Power; readonly to: string }[] = [
  { word: 'importPlan', power: 'plans.draft', to: '/plans/new' },
  { word: 'recordActivity', power: 'activities.record', to: '/activities/new' },
  { word: 'raiseDifficulty', power: 'difficulties.raise', to: '/difficulties?raise=new' },
  { word: 'writeReport', power: 'reports.write', to: '/reports' },
  { word: 'invite', power: 'people.manage', to: '/administration/people?panel=invite' },
]

/** Places that have a command of another name. */
const named = new Set(['/plans/new', '/activities/new', '/settings', '/search'])

interface Commanding {
  readonly screens: readonly Screen[]
  readonly session: Pick<Session, 'can' | 'post' | 'posts'>
  readonly language: Language
}

/** Everything that the post acted under may be told to do from anywhere. */
export function commandsFor({ screens, session: { can, post, posts }, language }: Commanding): Command[] {
  const text = paletteMessages[language]
  const places = screens.filter(
    ({ path, open, power }) => !open && !path.includes(':') && !named.has(path) && (!power || can(power)),
  )
  const others = posts.filter(({ id }) => id !== post?.id)
  return [
    ...beginnings
      .filter(({ power }) => can(power))
      .map(({ word, to }) => ({ key: word, word: text[word], doing: { to } })),
    ...places.map(({ path, title }) => ({ key: path, word: text.goTo(title(language)), doing: { to: path } })),
    ...others.map(({ id, agencyShortName, title, role }) => ({
      ...{ key: id, word: text.actAs([agencyShortName, title ?? accessMessages[language].roles[role]].join(' · ')) },
      doing: { postId: id },
    })),
    { key: 'language', word: text.language, doing: { deed: 'language' } },
    { key: 'settings', word: text.settings, doing: { to: '/settings' } },
    { key: 'keys', word: text.keys, doing: { deed: 'keys' } },
    { key: 'signOut', word: text.signOut, doing: { deed: 'signOut' } },
  ]
}

/** Commands of which every typed word begins a word, in the order of the list. */
export function commandsCalled(commands: readonly Command[], typed: string): Command[] {
  const words = searched(typed).split(' ').filter(Boolean)
  return commands.filter(({ word }) => {
    const own = searched(word).split(' ')
    return words.every((one) => own.some((begun) => begun.startsWith(one)))
  })
}
