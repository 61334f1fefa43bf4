import { Modal } from '@mantine/core'
import { useDeferredValue, useEffect, useState } from 'react'
import { searchContract } from '../../../../execution/search/contract.ts'
import { searched } from '../../../../execution/search/rules.ts'
import { useRead } from '../../../../ui/kit/data.ts'
import { useFocusBack } from '../../../../ui/kit/focus-back.ts'
import { useLanguage, useText } from '../../../../ui/kit/language.tsx'
import { ErrorNotice, Loading } from '../../../../ui/kit/notices.tsx'
import type { Screen } from '../../../../ui/kit/screen.ts'
import { useSession } from '../../../../ui/kit/session.tsx'
import { useNarrow } from '../../../../ui/kit/use-narrow.ts'
import { screenOf } from '../rooms.ts'
import { Choices } from './choices.tsx'
import { commandsFor } from './commands.ts'
import { useGroups } from './groups.tsx'
import { openedLately } from './lately.ts'
import { paletteMessages } from './messages.ts'
import { SearchField } from './search-field.tsx'
import { useDoing } from './use-doing.ts'

/** Typing that pauses so long is asked about. */
const PAUSE_MS = 150

interface SearchDialogProps {
  readonly screens: readonly Screen[]
  readonly onClose: () => void
  readonly onHelp: () => void
}

/** What is looked for, while it is typed, and what can be told to be done from anywhere. */
export default function SearchDialog({ screens, onClose, onHelp }: SearchDialogProps) {
  useFocusBack()
  const text = useText(paletteMessages)
  const isNarrow = useNarrow()
  return (
    <Modal.Root opened onClose={onClose} size="44rem" fullScreen={isNarrow} yOffset="8vh">
      <Modal.Overlay backgroundOpacity={0.25} />
      <Modal.Content aria-label={text.label}>
        <div className="search-dialog">
          <Palette {...{ screens, onClose, onHelp }} />
        </div>
      </Modal.Content>
    </Modal.Root>
  )
}

function Palette({ screens, onClose, onHelp }: SearchDialogProps) {
  const text = useText(paletteMessages)
  const [typed, setTyped] = useState('')
  const found = useFound(typed)
  const groups = useGroups({ typed: typed.trim(), found: found.data, ...useOffered(screens) })
  const choices = groups.flatMap((group) => group.choices)
  const [chosen, choose] = useState(0)
  const at = Math.min(chosen, choices.length - 1)
  const doIt = useDoing({ onClose, onHelp })
  const take = (index: number, apart: boolean) => {
    const choice = choices[index]
    if (choice) doIt(choice.doing, apart)
  }
  const type = (value: string) => {
    setTyped(value)
    choose(0)
  }
  return (
    <>
      <SearchField {...{ typed, type, choose, take, onClose, at }} count={choices.length} />
      <div className="search-found">
        <ErrorNotice error={found.error} />
        <Choices groups={groups} at={at} onTake={take} onPoint={choose} />
        {found.isWaiting ? <Loading lines={5} /> : null}
        {choices.length === 0 && !found.isWaiting && !found.error ? (
          <p className="search-nothing">{text.nothing}</p>
        ) : null}
      </div>
      <Foot />
    </>
  )
}

/** What was opened lately and may still be opened, and every command. */
function useOffered(screens: readonly Screen[]) {
  const session = useSession()
  const { language } = useLanguage()
  const [lately] = useState(() => openedLately(session.person.id))
  const mayOpen = (to: string) => {
    const power = screenOf(screens, to)?.power
    return !power || session.can(power)
  }
  return {
    lately: lately.filter(({ to }) => mayOpen(to)),
    commands: commandsFor({ screens, session, language }),
  }
}

/** What is found of what was typed, asked when typing pauses; the former answer stays until the next is there. */
function useFound(typed: string) {
  const [q, ask] = useState('')
  const latest = useDeferredValue(typed.trim())
  useEffect(() => {
    const timer = setTimeout(() => ask(latest), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [latest])
  const isAsked = searched(q) !== ''
  const read = useRead(searchContract.search, { q }, { enabled: isAsked, keepShown: true, abortable: true })
  const isWanted = searched(typed) !== ''
  return { data: isWanted && isAsked ? read.data : undefined, error: read.error, isWaiting: isWanted && !read.data }
}

function Foot() {
  const { foot } = useText(paletteMessages)
  const keys = [
    { key: foot.arrows, word: foot.walk },
    { key: 'Enter', word: foot.go },
    { key: 'Ctrl Enter', word: foot.apart },
    { key: 'Esc', word: foot.close },
  ]
  return (
    <p className="search-foot quiet" aria-hidden="true">
      {keys.map(({ key, word }) => (
        <span key={key}>
          <kbd>{key}</kbd> {word}
        </span>
      ))}
    </p>
  )
}
