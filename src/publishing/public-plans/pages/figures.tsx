import { pageWords } from '../page-messages.ts'
import type { PlanProps } from './plan.tsx'

/** How far the whole is, as counts. */
export function Progress({ frame, plan: { progress } }: PlanProps) {
  const text = pageWords[frame.language]
  if (!progress) return null
  return (
    <section id="tien-do" aria-labelledby="tien-do-ten">
      <h2 id="tien-do-ten">{text.progress}</h2>
      <p className="figures">
        {text.progressOf(progress.done, progress.shares)} · {text.working(progress.working)}
      </p>
      <progress max={Math.max(progress.shares, 1)} value={progress.done} aria-labelledby="tien-do-ten" />
      <p className="quiet">{text.progressHelp}</p>
    </section>
  )
}

const numbers = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-GB') }

/** What was done, in sums. */
export function Figures({ frame: { language }, plan: { figures } }: PlanProps) {
  const text = pageWords[language]
  if (!figures || figures.length === 0) return null
  return (
    <section id="so-lieu" aria-labelledby="so-lieu-ten">
      <h2 id="so-lieu-ten">{text.figures}</h2>
      <p className="quiet">{text.figuresHelp}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.figure}</th>
            <th scope="col">{text.total}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ code, label, unit, total }) => (
            <tr key={code}>
              <th scope="row">{label[language]}</th>
              <td>{`${numbers[language].format(total)} ${unit[language]}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
