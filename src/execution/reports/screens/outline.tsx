import { useText } from '../../../ui/kit/index.ts'
import { reportScreens } from '../screen-messages.ts'
import type { ReportSection } from '../shapes.ts'

/** The anchor of a section on the page. */
export const sectionAnchor = (label: string, index: number): string => `muc-${label || (index === 0 ? 'dau' : 'cuoi')}`

/** The parts of the report, as a way to them. */
export function Outline({ sections }: { sections: readonly ReportSection[] }) {
  const text = useText(reportScreens)
  return (
    <nav className="report-outline" aria-label={text.outline}>
      <h2>{text.outline}</h2>
      <ol>
        {sections.map(({ label, title }, index) => (
          <li key={sectionAnchor(label, index)}>
            <a href={`#${sectionAnchor(label, index)}`}>
              {title ? `${label}. ${title}` : index === 0 ? text.opening : text.closing}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
