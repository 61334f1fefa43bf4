import { useText } from '../../../ui/kit/index.ts'
import { reportScreens } from '../screen-messages.ts'

/** What a part is called in sentences: "ưu điểm", "nhiệm vụ 6.1". */
export function usePartName(): (key: string) => string {
  const text = useText(reportScreens)
  const names: Readonly<Record<string, string>> = text.partNames
  return (key) => {
    if (key.startsWith('task:')) return text.taskPart(key.slice('task:'.length))
    return names[key] ?? text.formPart
  }
}
