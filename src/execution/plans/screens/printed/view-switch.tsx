import { SegmentedControl } from '@mantine/core'
import { useText } from '../../../../ui/kit/index.ts'
import { printedWords } from '../../printed-messages.ts'
import type { PrintedPages } from './use-printed-pages.ts'
import './printed.css'

/** "Văn bản | Trang in"; not shown for a document without pages. */
export function ViewSwitch({ pages, isPrinted, setPrinted }: PrintedPages) {
  const text = useText(printedWords)
  if (pages.length === 0) return null
  return (
    <div className="view-bar">
      <SegmentedControl
        size="sm"
        aria-label={text.views}
        data={[
          { value: 'words', label: text.words },
          { value: 'printed', label: text.printed },
        ]}
        value={isPrinted ? 'printed' : 'words'}
        onChange={(value) => setPrinted(value === 'printed')}
      />
    </div>
  )
}
