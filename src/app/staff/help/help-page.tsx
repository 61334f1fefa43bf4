import { Button } from '@mantine/core'
import { useParams, useRouterState } from '@tanstack/react-router'
import { type ComponentType, useEffect } from 'react'
import { accessMessages } from '../../../foundation/access/messages.ts'
import { isPermitted, type Role, roles } from '../../../foundation/access/powers.ts'
import { StiltHouse } from '../../../ui/kit/drawings.tsx'
import { useLanguage, useText } from '../../../ui/kit/language.tsx'
import { Link } from '../../../ui/kit/navigation.tsx'
import { EmptyState } from '../../../ui/kit/notices.tsx'
import { Page } from '../../../ui/kit/page.tsx'
import { type HelpSection, helpSections, type Screen } from '../../../ui/kit/screen.ts'
import { useSession } from '../../../ui/kit/session.tsx'
import { HelpSectionView } from './help-section.tsx'
import { helpMessages } from './messages.ts'
import { helpOf } from './pages.ts'
import { pictureOf } from './pictures.ts'
import './help.css'

/** The help of the post acted under, or of the role in the address, with ways to the given screens. */
export function helpPageOf(screens: readonly Screen[]): ComponentType {
  return function HelpPage() {
    const session = useSession()
    const given: Readonly<Record<string, string>> = useParams({ strict: false })
    const asked = given.role ?? session.post?.role
    const role = roles.find((one) => one === asked)
    return role ? <RoleHelp role={role} screens={screens} /> : <NoSuchHelp />
  }
}

function RoleHelp({ role, screens }: { role: Role; screens: readonly Screen[] }) {
  const words = useText(helpMessages)
  const { roles: names } = useText(accessMessages)
  const { language } = useLanguage()
  const help = helpOf(role, language)
  const shown = sectionsOf(help)
  useAnchor()
  const print = (
    <Button variant="default" onClick={() => window.print()}>
      {words.print}
    </Button>
  )
  return (
    <Page title={words.titleOf(names[role])} about={`${words.about} ${words.pictureNote}`} action={print}>
      <div className="help">
        <nav className="help-contents" aria-label={words.contents}>
          <h2>{words.contents}</h2>
          <ol>
            {shown.map(({ id, text }) => (
              <li key={id}>
                <Link to={`/help/${role}#${id}`}>{text.title}</Link>
              </li>
            ))}
          </ol>
        </nav>
        <div>
          {shown.map(({ id, text }) => (
            <HelpSectionView
              key={id}
              id={id}
              text={text}
              picture={pictureOf(role, id)}
              links={entriesOf(screens, role, id).map(({ path, title }) => ({ path, title: title(language) }))}
              keys={keysOf(screens, role, id).flatMap((keys) => keys(language))}
            />
          ))}
          <OtherRoles role={role} />
        </div>
      </div>
    </Page>
  )
}

const sectionsOf = (help: ReturnType<typeof helpOf>) =>
  helpSections.flatMap((id) => {
    const text = help[id]
    return text === undefined ? [] : [{ id, text }]
  })

/** The screens of a section that the role may open. */
const screensOf = (screens: readonly Screen[], role: Role, section: HelpSection): readonly Screen[] =>
  screens.filter(({ help, power }) => help === section && (!power || isPermitted(standIn(role), power)))

const standIn = (role: Role) => ({ id: '', agencyId: '', role })

const entriesOf = (screens: readonly Screen[], role: Role, section: HelpSection): readonly Screen[] =>
  screensOf(screens, role, section).filter(({ path, open }) => !path.includes(':') && !open)

const keysOf = (screens: readonly Screen[], role: Role, section: HelpSection) =>
  screensOf(screens, role, section).flatMap(({ keys }) => keys ?? [])

function OtherRoles({ role }: { role?: Role }) {
  const words = useText(helpMessages)
  const { roles: names } = useText(accessMessages)
  return (
    <nav className="help-others" aria-label={words.otherRoles}>
      <h2>{words.otherRoles}</h2>
      <ul>
        {roles
          .filter((one) => one !== role)
          .map((one) => (
            <li key={one}>
              <Link to={`/help/${one}`}>{names[one]}</Link>
            </li>
          ))}
      </ul>
    </nav>
  )
}

function NoSuchHelp() {
  const words = useText(helpMessages)
  return (
    <Page title={words.noRole}>
      <EmptyState title={words.noRoleHelp} drawing={<StiltHouse />} />
      <OtherRoles />
    </Page>
  )
}

/** The section in the address is fetched after the page was gone to; the browser alone would not find it. */
function useAnchor(): void {
  const hash = useRouterState({ select: (state) => state.location.hash })
  useEffect(() => {
    const section = hash ? document.getElementById(hash) : null
    section?.scrollIntoView()
  }, [hash])
}
