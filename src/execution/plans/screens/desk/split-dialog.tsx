import { Button, Checkbox, Group, Modal, SegmentedControl, Stack, Textarea } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useAddress, useText } from '../../../../ui/kit/index.ts'
import { deskWords } from '../../desk-messages.ts'
import type { ItemAction, PlanItem, SplitPart } from '../../shapes.ts'
import { toldBySaveStatus, useDesk } from './desk-context.ts'
import { ActionWords } from './item-facts.tsx'
import {
  brokenByActions,
  brokenBySentences,
  partsByActions,
  partsByLines,
  type ShownPart,
  solid,
} from './split-parts.ts'

/** Asks where an item is to be split: at places in its words, or into its actions. By keyboard alone as well. */
export function SplitDialog({ item }: { item: PlanItem | undefined }) {
  const text = useText(deskWords)
  const { ask } = useDesk()
  return (
    <Modal
      opened={item !== undefined}
      onClose={() => ask(null)}
      size="48rem"
      title={item ? text.splitTitle(item.label) : ''}
      closeButtonProps={{ 'aria-label': text.splitCancel }}
    >
      {item ? <SplitForm key={item.id} item={item} /> : null}
    </Modal>
  )
}

type Way = 'words' | 'actions'

function SplitForm({ item }: { item: PlanItem }) {
  const text = useText(deskWords)
  const { ask } = useDesk()
  const [way, setWay] = useState<Way>('words')
  const { lines, setLines, parts, allot } = useParts(item, way)
  const send = useSplitting(item)
  const isLost = item.actions.some((_, number) => parts.every(({ actions }) => !actions.includes(number)))
  const isReady = parts.length > 1 && !isLost
  return (
    <Stack
      onKeyDown={({ key, ctrlKey }) => {
        if (key === 'Enter' && ctrlKey && isReady) send(parts)
      }}
    >
      {item.actions.length > 1 ? <Ways way={way} onChange={setWay} /> : null}
      {way === 'words' ? <Lines item={item} lines={lines} onChange={setLines} /> : <p>{text.splitActionsHelp}</p>}
      {parts.length > 1 ? (
        parts.map((part, at) => (
          <Part
            key={part.label}
            part={part}
            item={item}
            onAllot={way === 'words' ? (of) => allot(at, of) : undefined}
          />
        ))
      ) : (
        <p className="quiet">{text.splitNotYet}</p>
      )}
      {isLost ? <p className="attention">{text.actionLost}</p> : null}
      <Group>
        <Button disabled={!isReady} onClick={() => send(parts)}>
          {text.splitConfirm(Math.max(parts.length, 2))}
        </Button>
        <Button variant="default" onClick={() => ask(null)}>
          {text.splitCancel}
        </Button>
      </Group>
    </Stack>
  )
}

function Ways({ way, onChange }: { way: Way; onChange: (way: Way) => void }) {
  const text = useText(deskWords)
  return (
    <SegmentedControl
      aria-label={text.splitWays}
      data={[
        { value: 'words', label: text.splitWay.words },
        { value: 'actions', label: text.splitWay.actions },
      ]}
      value={way}
      onChange={(value) => onChange(value === 'actions' ? 'actions' : 'words')}
    />
  )
}

/** The parts that the breaks make; a person may give an action to other parts than the one it begins in. */
function useParts(item: PlanItem, way: Way) {
  const [lines, setLines] = useState(() => brokenByActions(item))
  const [allotted, setAllotted] = useState<ReadonlyMap<number, readonly number[]>>(new Map())
  const proposed = useMemo(
    () => (way === 'words' ? partsByLines(item, lines) : partsByActions(item)),
    [item, lines, way],
  )
  const parts = proposed.map((part, at) => ({
    ...part,
    actions: [...((way === 'words' ? allotted.get(at) : undefined) ?? part.actions)],
  }))
  return {
    lines,
    parts,
    setLines: (next: string) => {
      setLines(next)
      setAllotted(new Map())
    },
    allot: (at: number, actions: readonly number[]) => setAllotted((before) => new Map([...before, [at, actions]])),
  }
}

function useSplitting(item: PlanItem) {
  const text = useText(deskWords)
  const desk = useDesk()
  const [, change] = useAddress()
  const send = (parts: readonly ShownPart[]) => {
    const sent = parts.map(({ words: _words, ...part }): SplitPart => part)
    desk.split(item, sent).catch(toldBySaveStatus)
    desk.offerUndo(text.splitDone(item.label, parts.length))
    change({ deed: null })
  }
  return send
}

interface LinesProps {
  readonly item: PlanItem
  readonly lines: string
  readonly onChange: (lines: string) => void
}

/** The item's words, in which only line breaks and spaces can be set. */
function Lines({ item, lines, onChange }: LinesProps) {
  const text = useText(deskWords)
  const words = solid(item.action)
  const take = (next: string) => {
    if (solid(next) === words) onChange(next)
  }
  return (
    <Stack gap="xs">
      <Textarea
        autosize
        minRows={3}
        maxRows={12}
        data-autofocus
        lang="vi"
        classNames={{ input: 'official' }}
        label={text.splitWords}
        description={text.splitWordsHelp}
        value={lines}
        onChange={(event) => take(event.currentTarget.value)}
      />
      <Group gap="xs">
        {item.actions.length > 1 ? (
          <Button size="xs" variant="default" onClick={() => onChange(brokenByActions(item))}>
            {text.splitByActions}
          </Button>
        ) : null}
        <Button size="xs" variant="default" onClick={() => onChange(brokenBySentences(item))}>
          {text.splitBySentences}
        </Button>
      </Group>
    </Stack>
  )
}

interface PartProps {
  readonly part: ShownPart
  readonly item: PlanItem
  readonly onAllot: ((actions: readonly number[]) => void) | undefined
}

function Part({ part, item, onAllot }: PartProps) {
  const text = useText(deskWords)
  const numbered = item.actions.map((action, number) => ({ action, number, key: `${number} ${action.verb}` }))
  const shown = onAllot ? numbered : numbered.filter(({ number }) => part.actions.includes(number))
  return (
    <section className="split-part" aria-label={text.itemName(part.label)}>
      <h3>{part.label}</h3>
      <p className="official" lang="vi">
        {part.words}
      </p>
      {shown.length > 0 ? (
        <Checkbox.Group
          aria-label={text.partActions(part.label)}
          value={part.actions.map(String)}
          onChange={(values) => onAllot?.(values.map(Number))}
        >
          {shown.map(({ action, number, key }) => (
            <AllottedAction key={key} {...{ action, number }} isFixed={!onAllot} />
          ))}
        </Checkbox.Group>
      ) : null}
    </section>
  )
}

function AllottedAction({ action, number, isFixed }: { action: ItemAction; number: number; isFixed: boolean }) {
  if (isFixed)
    return (
      <p lang="vi">
        <ActionWords action={action} />
      </p>
    )
  return (
    <Checkbox
      value={String(number)}
      label={
        <span lang="vi">
          <ActionWords action={action} />
        </span>
      }
    />
  )
}
