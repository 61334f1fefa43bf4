import { useText } from '../../../ui/kit/index.ts'
import { signedCopyScreens } from '../screen-messages.ts'
import type { OfficialNumber } from '../shapes.ts'

interface OfficialNumberProps {
  /** The number that the program holds itself. */
  readonly held: string | null
  readonly official: OfficialNumber | null
  /** What is said where there is neither. */
  readonly none: string
}

/** The number of a document: that of its signed paper where it says another than the program, marked so. */
export function NumberOf({ held, official, none }: OfficialNumberProps) {
  const text = useText(signedCopyScreens)
  if (official && official.number !== held) return <span className="wrapping">{text.byPaper(official.number)}</span>
  return <>{held ?? none}</>
}
