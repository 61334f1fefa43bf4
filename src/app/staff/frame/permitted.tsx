import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { StiltHouse } from '../../../ui/kit/drawings.tsx'
import { useText } from '../../../ui/kit/language.tsx'
import { Link } from '../../../ui/kit/navigation.tsx'
import { EmptyState } from '../../../ui/kit/notices.tsx'
import { Page } from '../../../ui/kit/page.tsx'
import type { Screen } from '../../../ui/kit/screen.ts'
import { useMaybeSession } from '../../../ui/kit/session.tsx'
import { staffMessages } from '../messages.ts'

/** The screen, or a sentence instead when the post acted under could do nothing on it. */
export function Permitted({ screen, children }: { screen: Screen; children: ReactNode }) {
  const text = useText(staffMessages)
  const session = useMaybeSession()
  if (!screen.power || session?.can(screen.power)) return children
  return (
    <Page title={text.notPermitted}>
      <EmptyState
        title={text.notPermittedHelp}
        drawing={<StiltHouse />}
        action={
          <Button component={Link} to="/">
            {text.home}
          </Button>
        }
      />
    </Page>
  )
}
