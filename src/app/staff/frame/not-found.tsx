import { Button } from '@mantine/core'
import { Stream } from '../../../ui/kit/drawings.tsx'
import { useText } from '../../../ui/kit/language.tsx'
import { Link } from '../../../ui/kit/navigation.tsx'
import { EmptyState } from '../../../ui/kit/notices.tsx'
import { staffMessages } from '../messages.ts'

/** An address that leads nowhere. */
export function NotFound() {
  const text = useText(staffMessages)
  return (
    <main id="main" className="alone">
      <EmptyState
        title={text.notFound}
        drawing={<Stream />}
        action={
          <Button component={Link} to="/">
            {text.home}
          </Button>
        }
      >
        {text.notFoundHelp}
      </EmptyState>
    </main>
  )
}
