import { Button } from '@mantine/core'
import { Stream } from '../../../ui/kit/drawings.tsx'
import { useText } from '../../../ui/kit/language.tsx'
import { Link } from '../../../ui/kit/navigation.tsx'
import { EmptyState } from '../../../ui/kit/notices.tsx'
import { Page } from '../../../ui/kit/page.tsx'
import { staffMessages } from '../messages.ts'

/** An address that leads nowhere. */
export function NotFound() {
  const text = useText(staffMessages)
  return (
    <Page title={text.notFound}>
      <EmptyState
        title={text.notFoundHelp}
        drawing={<Stream />}
        action={
          <Button component={Link} to="/">
            {text.home}
          </Button>
        }
      />
    </Page>
  )
}
