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
      aria-label={text.open}
      title={text.hint}
      onClick={onOpen}
    >
      <SearchSign />
      <span className="search-hint" aria-hidden="true">
        {text.hint}
      </span>
      <span className="search-key" aria-hidden="true">
        Ctrl K
      </span>
    </button>
  )
}
