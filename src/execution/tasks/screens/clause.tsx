import { PaperText, useText } from '../../../ui/kit/index.ts'
import { taskScreens } from '../screen-messages.ts'
import type { Task } from '../shapes.ts'

/** The item exactly as the plan prints it. */
export function Clause({ task: { id, label, clause } }: { task: Pick<Task, 'id' | 'label' | 'clause'> }) {
  const text = useText(taskScreens)
  const words = `${label}${label.endsWith('.') ? '' : '.'} ${clause}`
  return <PaperText label={text.clause} paragraphs={[{ id, segments: [{ text: words, start: 0, ids: [] }] }]} />
}
