import { Breadcrumbs } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import { useText } from './language.tsx'
import { kitMessages } from './messages.ts'
import { Link } from './navigation.tsx'

export interface Crumb {
  readonly title: string
  readonly to: string
}

interface PageProps {
  readonly title: string
  /** The way back: the pages above this one. */
  readonly crumbs?: readonly Crumb[]
  /** The page's one primary action. */
  readonly action?: ReactNode
  /** What stands under the title: state, deadline, save status. */
  readonly about?: ReactNode
  /** The whole width, for desks and matrices; otherwise the width of reading. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** The frame of a screen: where one is, what it is, what to do. */
export function Page({ title, crumbs = [], action, about, wide = false, children }: PageProps) {
  const text = useText(kitMessages)
  useEffect(() => {
    document.title = `${title} · Lan Tỏa`
  }, [title])
  return (
    <div className="page" data-wide={wide}>
      {crumbs.length > 0 ? (
        <nav aria-label={text.breadcrumbs} className="page-crumbs">
          <Breadcrumbs>
            {crumbs.map((crumb) => (
              <Link key={crumb.to} to={crumb.to}>
                {crumb.title}
              </Link>
            ))}
          </Breadcrumbs>
        </nav>
      ) : null}
      <header className="page-head">
        <div className="page-title">
          <h1>{title}</h1>
          {about ? <div className="page-about">{about}</div> : null}
        </div>
        {action ? <div className="page-action">{action}</div> : null}
      </header>
      {children}
    </div>
  )
}
