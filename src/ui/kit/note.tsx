import type { ReactNode } from 'react'

interface NoteProps {
  /** Ochre for what wants attention, green for what is good to know. */
  readonly tone?: 'attention' | 'plain'
  readonly children: ReactNode
}

/** A remark that stays beside what it is about: why only counts are taken here, why something was returned. */
export function Note({ tone = 'attention', children }: NoteProps) {
  return (
    <div className="note" data-tone={tone} role="note">
      {children}
    </div>
  )
}
