import type { ReactNode } from 'react'
import { askedFor, mostCounted } from '../../../../execution/search/rules.ts'
import { searchScreens } from '../../../../execution/search/screen-messages.ts'
import { HitWords } from '../../../../execution/search/screens/hit-words.tsx'
import { placeOf, resultsPlace } from '../../../../execution/search/screens/places.ts'
import { type Found, HitKind } from '../../../../execution/search/shapes.ts'
import { useText } from '../../../../ui/kit/language.tsx'
import { useFormat } from '../../../../ui/kit/use-format.ts'
import { type Command, commandsCalled, type Doing } from './commands.ts'
import type { Opened } from './lately.ts'
import { paletteMessages } from './messages.ts'

/** One line that can be chosen. */
export interface Choice {
  readonly key: string
  readonly doing: Doing
  readonly shown: ReactNode
}

export interface Group {
  readonly key: string
  readonly title: string
  /** How many there are, where more than these. */
  readonly note?: string
  readonly choices: readonly Choice[]
}

interface Given {
  readonly typed: string
  readonly found: Found | undefined
  readonly lately: readonly Opened[]
  readonly commands: readonly Command[]
}

const fewCommands = 4

/** What can be chosen: before anything is typed what was opened lately and every command, then what fits, the best first. */
export function useGroups({ typed, found, lately, commands }: Given): Group[] {
  const text = useText(paletteMessages)
  const hits = useHitGroups(typed, found)
  const called = commandsCalled(commands, typed).map(
    ({ key, word, doing }): Choice => ({ key, doing, shown: <span className="choice-command">{word}</span> }),
  )
  const before = lately.map(({ to, title }): Choice => ({ key: to, doing: { to }, shown: <span>{title}</span> }))
  const everything: Choice = { key: 'all', doing: { to: resultsPlace(typed) }, shown: text.all(typed) }
  const groups: Group[] =
    typed === ''
      ? [
          { key: 'lately', title: text.lately, choices: before },
          { key: 'commands', title: text.commands, choices: called },
        ]
      : [
          { key: 'commands', title: text.commands, choices: called.slice(0, fewCommands) },
          ...hits,
          { key: 'all', title: '', choices: hits.length > 0 ? [everything] : [] },
        ]
  return groups.filter(({ choices }) => choices.length > 0)
}

function useHitGroups(typed: string, found: Found | undefined): Group[] {
  const { kinds, andMore } = useText(searchScreens)
  const format = useFormat()
  if (typed === '' || !found) return []
  const asked = askedFor(typed)
  const byKind = Map.groupBy(found.hits, ({ kind }) => kind)
  return HitKind.options.map((kind) => {
    const hits = byKind.get(kind) ?? []
    const count = found.counts[kind] ?? 0
    const note = count >= mostCounted ? andMore(format.number(count)) : format.number(count)
    return {
      ...{ key: kind, title: kinds[kind], note },
      choices: hits.map((hit) => ({
        key: `${hit.kind} ${hit.id} ${hit.line}`,
        doing: { to: placeOf(hit) },
        shown: <HitWords hit={hit} asked={asked} />,
      })),
    }
  })
}
