import { useText } from '../../../ui/kit/language.tsx'
import { useSession } from '../../../ui/kit/session.tsx'
import { useFormat } from '../../../ui/kit/use-format.ts'
import { staffMessages } from '../messages.ts'

/** Marks the demonstration on every page, printed ones too: it must never pass for real papers. */
export function DemonstrationBanner() {
  const text = useText(staffMessages)
  const format = useFormat()
  const { demonstration, today } = useSession()
  if (!demonstration) return null
  return <div className="demonstration">{text.demonstration(format.dayShort(today))}</div>
}
