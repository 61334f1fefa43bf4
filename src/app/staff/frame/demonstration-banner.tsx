import { useText } from '../../../ui/kit/language.tsx'
import { useFormat } from '../../../ui/kit/use-format.ts'
import { staffMessages } from '../messages.ts'

/** Marks the demonstration on every page, printed ones too: it must never pass for real papers. */
export function DemonstrationBanner({ of }: { of: { readonly demonstration: boolean; readonly today: string } }) {
  const text = useText(staffMessages)
  const format = useFormat()
  if (!of.demonstration) return null
  return (
    <aside className="demonstration" aria-label={text.demonstrationLabel}>
      {text.demonstration(format.dayShort(of.today))}
    </aside>
  )
}
