import { useState } from 'react'
import { useText } from '../../../ui/kit/index.ts'
import type { WordedPart } from '../rules.ts'
import { reportScreens } from '../screen-messages.ts'
import type { ReportDesk, ReportSection } from '../shapes.ts'
import { PaperFoot, PaperHead } from './letterhead.tsx'
import { sectionAnchor } from './outline.tsx'
import { Part } from './part.tsx'
import type { TypedWords } from './use-words.ts'

interface PaperProps {
  readonly desk: ReportDesk
  readonly typed: TypedWords
}

/** The report as it will print. Figures open what is behind them; a part is worded where it stands. */
export function Paper({ desk, typed }: PaperProps) {
  const text = useText(reportScreens)
  const [editing, edit] = useState<string | null>(null)
  return (
    <article className="paper report-paper" aria-label={text.report} lang="vi">
      <PaperHead desk={desk} />
      {desk.sections.map((section, index) => (
        <section key={sectionAnchor(section.label, index)} id={sectionAnchor(section.label, index)}>
          <SectionTitle section={section} />
          {section.parts.map((part) => (
            <Part
              key={part.key}
              part={part}
              gathers={desk.report.kind === 'consolidated' && gathered.has(part.key)}
              mayWrite={desk.may.write && part.editable}
              typed={typed}
              isOpen={editing === part.key}
              onOpen={(isOpen) => edit(isOpen ? part.key : null)}
            />
          ))}
        </section>
      ))}
      <PaperFoot head={desk.head} />
    </article>
  )
}

/** The parts in which the plan owner gathers what the agencies wrote. */
const gathered: ReadonlySet<string> = new Set<WordedPart>([
  'steering',
  'strengths',
  'shortcomings',
  'causes',
  'nextYear',
])

const SectionTitle = ({ section: { label, title } }: { section: ReportSection }) =>
  title ? (
    <h2>
      {label}. {title.toLocaleUpperCase('vi')}
    </h2>
  ) : null
