import './tasks.css'

/** The label in the plan and the beginning of the clause. */
export function TaskName({ label, clause }: { label: string; clause: string }) {
  return (
    <span className="task-name" lang="vi">
      <b>{label}</b> {clause}
    </span>
  )
}
