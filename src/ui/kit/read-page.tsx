import type { ReactNode } from 'react'
import { type Reading, WhenRead } from './notices.tsx'
import { type Crumb, Page } from './page.tsx'

interface ReadPageProps<T> {
  /** What `useRead` gave. */
  readonly of: Reading<T>
  /** The kind of thing, as long as its own name is not known: "Nhiệm vụ". */
  readonly title: string
  readonly crumbs?: readonly Crumb[]
  /** The whole page, once the thing is there. */
  readonly children: (data: T) => ReactNode
}

/** The page of one thing; while it is read, or when it cannot be, a page that says where one is and leads back. */
export function ReadPage<T>({ of, title, crumbs = [], children }: ReadPageProps<T>) {
  if (of.data !== undefined) return children(of.data)
  return (
    <Page title={title} crumbs={crumbs}>
      <WhenRead of={of}>{children}</WhenRead>
    </Page>
  )
}
