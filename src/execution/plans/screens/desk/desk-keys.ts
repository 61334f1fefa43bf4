import type { Language } from '../../../../platform/i18n/catalogue.ts'
import type { KeyLine } from '../../../../ui/kit/screen.ts'
import { deskWords } from '../../desk-messages.ts'

/** What the keys of the desk do. */
export type DeskDeed = Exclude<keyof typeof deskWords.vi.keys, 'move'> | 'next' | 'before' | 'down' | 'up'

/** The keys, named as `keyName` names them. */
export const deskKeys: Readonly<Record<string, DeskDeed>> = {
  j: 'next',
  k: 'before',
  d: 'doubtful',
  Enter: 'accept',
  e: 'edit',
  s: 'split',
  m: 'merge',
  x: 'reject',
  'Shift+j': 'down',
  'Shift+k': 'up',
  'Alt+ArrowDown': 'down',
  'Alt+ArrowUp': 'up',
  v: 'place',
  n: 'add',
  Delete: 'remove',
  ' ': 'choose',
  'Shift+ ': 'choose',
  'Ctrl+a': 'all',
  Escape: 'none',
  '/': 'find',
  u: 'undo',
  'Ctrl+z': 'undo',
  'Shift+u': 'redo',
  'Ctrl+Shift+z': 'redo',
  'Ctrl+y': 'redo',
}

/** For the list that `?` opens. */
export const deskKeyLines = (language: Language): readonly KeyLine[] => {
  const words = deskWords[language].keys
  return [
    { keys: ['d'], line: words.doubtful },
    { keys: ['Enter'], line: words.accept },
    { keys: ['e'], line: words.edit },
    { keys: ['s'], line: words.split },
    { keys: ['m'], line: words.merge },
    { keys: ['x'], line: words.reject },
    { keys: ['J', 'K'], line: words.move },
    { keys: ['v'], line: words.place },
    { keys: ['n'], line: words.add },
    { keys: ['Delete'], line: words.remove },
    { keys: ['Space'], line: words.choose },
    { keys: ['Ctrl+A'], line: words.all },
    { keys: ['Esc'], line: words.none },
    { keys: ['/'], line: words.find },
    { keys: ['u'], line: words.undo },
    { keys: ['U'], line: words.redo },
  ]
}

/** A key with what is held beside it; letters by their small form, so that Caps Lock changes nothing. */
export function keyName(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): string {
  const isLetter = /^\p{L}$/u.test(event.key)
  const key = isLetter ? event.key.toLowerCase() : event.key
  const isNamed = isLetter || key.length > 1 || key === ' '
  const held = [
    event.ctrlKey || event.metaKey ? 'Ctrl+' : '',
    event.altKey ? 'Alt+' : '',
    event.shiftKey && isNamed ? 'Shift+' : '',
  ]
  return held.join('') + key
}
