import { Link } from './navigation.tsx'

export interface PageTab {
  readonly title: string
  readonly to: string
  readonly here?: boolean
}

/** The sister lists of a room, one address each. */
export function PageTabs({ label, tabs }: { label: string; tabs: readonly PageTab[] }) {
  return (
    <nav className="page-tabs" aria-label={label}>
      {tabs.map(({ title, to, here = false }) => (
        <Link key={to} to={to} aria-current={here ? 'page' : undefined}>
          {title}
        </Link>
      ))}
    </nav>
  )
}
