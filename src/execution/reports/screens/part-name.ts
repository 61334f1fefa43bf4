import { useLanguage, useText } from '../../../ui/kit/index.ts'
import { statisticGroups } from '../../activities/statistics.ts'
import { reportScreens } from '../screen-messages.ts'

/** What a part is called in sentences: "ưu điểm", "nhiệm vụ 6.1". */
export function usePartName(): (key: string) => string {
  const text = useText(reportScreens)
  const { language } = useLanguage()
  const groups = Object.entries(statisticGroups).map(([group, label]) => [`form:${group}`, label[language]])
  const names: Readonly<Record<string, string>> = { ...text.partNames, ...Object.fromEntries(groups) }
  return (key) => {
    if (key.startsWith('task:')) return text.taskPart(key.slice('task:'.length))
    return names[key] ?? key
  }
}
