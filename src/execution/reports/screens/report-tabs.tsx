import { PageTabs, useAddress, useText } from '../../../ui/kit/index.ts'
import { reportScreens } from '../screen-messages.ts'
import type { ReportDesk } from '../shapes.ts'

/** The text and the annexes of a consolidated report, one address each. */
export function ReportTabs({ desk: { annexes, report } }: { desk: ReportDesk }) {
  const text = useText(reportScreens)
  const [{ tab, open }] = useAddress()
  const to = (key: string | null) => {
    const values = new URLSearchParams({ ...(key ? { tab: key } : {}), ...(open ? { open } : {}) }).toString()
    return `/reports/${report.planId}/consolidated${values ? `?${values}` : ''}`
  }
  const tables = annexes.map(({ key }) => ({ title: text.tabs[key], to: to(key), here: tab === key }))
  const isText = !annexes.some(({ key }) => key === tab)
  return (
    <PageTabs label={text.consolidated} tabs={[{ title: text.tabs.report, to: to(null), here: isText }, ...tables]} />
  )
}
