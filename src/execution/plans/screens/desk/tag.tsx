import type { ReactNode } from 'react'

/** A short word about a thing: `doubt` wants attention, `plain` only tells. */
export function Tag({ tone = 'plain', children }: { tone?: 'plain' | 'doubt'; children: ReactNode }) {
  return (
    <span className="tag" data-tone={tone}>
      {children}
    </span>
  )
}
