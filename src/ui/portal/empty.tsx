import { Terraces } from '../kit/drawings.tsx'

/** Said where there is nothing to show yet. */
export function EmptyPlace({ title, help }: { title: string; help: string }) {
  return (
    <div className="empty">
      <Terraces />
      <h2>{title}</h2>
      <p>{help}</p>
    </div>
  )
}
