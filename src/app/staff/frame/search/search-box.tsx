import { useText } from '../../../../ui/kit/language.tsx'
import { SearchSign } from '../small-signs.tsx'
import { paletteMessages } from './messages.ts'
import './search.css'

/** The way to the search, with the key that opens it; on phones its sign alone. */
export function SearchBox({ onOpen }: { onOpen: () => void }) {
  const text = useText(paletteMessages)
  return (
    <button
      type="button"
      className="search-box"
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K"
      title={text.hint}
      onClick={onOpen}
    >
      <SearchSign />
      <span className="search-hint">{text.hint}</span>
      <span className="search-key">Ctrl K</span>
    </button>
  )
}
