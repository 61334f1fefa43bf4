import { Difference, Note, useFormat, useRead, useText } from '../../../ui/kit/index.ts'
import { tasksContract } from '../contract.ts'
import type { ShownVersion, Task } from '../shapes.ts'
import { versionWords } from '../version-messages.ts'

/** The wordings that a task has had, newest first; none until they are read. */
function useVersions(taskId: string): readonly ShownVersion[] {
  const { data } = useRead(tasksContract.versions, { taskId })
  return data ?? []
}

/** That the task is no longer asked as the plan printed it, and by which paper; nothing where it never changed. */
export function AmendedNote({ taskId }: { taskId: string }) {
  const text = useText(versionWords)
  const format = useFormat()
  const [newest] = useVersions(taskId)
  if (!newest?.amendment) return null
  const paper = paperOf(newest, text, format.dayShort)
  return <Note>{text.amendedBy(paper, format.dayShort(newest.validFrom))}</Note>
}

/** What a task said before amendments changed it, the newest first; nothing where it never changed. */
export function Versions({ task }: { task: Task }) {
  const text = useText(versionWords)
  const versions = useVersions(task.id)
  if (versions.length < 2) return null
  return (
    <section className="task-part">
      <h2>{text.versions}</h2>
      <ol className="plain-list cards">
        {versions.slice(0, -1).map((version, at) => (
          <Change key={version.number} version={version} former={versions[at + 1]} />
        ))}
      </ol>
    </section>
  )
}

/** One amendment of the task: by which paper, from when, and each thing that it changed. */
function Change({ version, former }: { version: ShownVersion; former: ShownVersion | undefined }) {
  const text = useText(versionWords)
  const format = useFormat()
  const day = format.dayShort(version.validFrom)
  const words = (of: ShownVersion | undefined) => [
    { name: text.clauseShort, words: of?.clause ?? null },
    { name: text.deadline, words: deadlineWords(of, format.dayShort) },
    { name: text.quantities, words: of?.quantities.join('; ') || null },
  ]
  const before = words(former)
  const changed = words(version)
    .map(({ name, words: after }, at) => ({ name, before: before[at]?.words ?? null, after }))
    .filter((one) => one.before !== one.after)
  return (
    <li className="card">
      <h3 className="card-title">{text.before(day)}</h3>
      <p className="quiet">{text.amendedBy(paperOf(version, text, format.dayShort), day)}</p>
      {version.withdrawn ? <p>{text.takenBack(day)}</p> : null}
      {changed.map(({ name, before: was, after }) => (
        <div key={name}>
          <div className="field-label">{name}</div>
          <Difference before={was} after={after} />
        </div>
      ))}
      {changed.length === 0 && !version.withdrawn ? <p>{text.sharesChanged}</p> : null}
    </li>
  )
}

function deadlineWords(of: ShownVersion | undefined, dayShort: (day: string) => string): string | null {
  if (!of) return null
  return [of.dueText, of.dueOn ? `(${dayShort(of.dueOn)})` : null].filter(Boolean).join(' ') || null
}

/** "Quyết định số 12/QĐ-UBND ngày 05/11/2024": in a sentence the kind does not stand in capitals as it is printed. */
function paperOf({ amendment }: ShownVersion, text: PaperWords, dayShort: (day: string) => string): string {
  const { docType, number, signedOn } = amendment ?? {}
  const kind = docType ? docType.slice(0, 1).toUpperCase() + docType.slice(1).toLowerCase() : text.amendment
  return [kind, number ? text.numbered(number) : null, signedOn ? text.dated(dayShort(signedOn)) : null]
    .filter(Boolean)
    .join(' ')
}

interface PaperWords {
  readonly amendment: string
  readonly numbered: (number: string) => string
  readonly dated: (day: string) => string
}

/** That a plan does not press at the moment, or asks nothing any more; that a share was taken away. */
export function StandingNotes({ planState, withdrawnOn }: { planState: string; withdrawnOn: string | null }) {
  const text = useText(versionWords)
  const format = useFormat()
  const ofPlan: Readonly<Record<string, string>> = text.planNotes
  return (
    <>
      {ofPlan[planState] ? <Note>{ofPlan[planState]}</Note> : null}
      {withdrawnOn ? <Note>{text.shareTaken(format.dayShort(withdrawnOn))}</Note> : null}
    </>
  )
}
