import { StiltHouse } from '../../../ui/kit/drawings.tsx'
import { useText } from '../../../ui/kit/language.tsx'
import { EmptyState } from '../../../ui/kit/notices.tsx'
import { Page } from '../../../ui/kit/page.tsx'
import { staffMessages } from '../messages.ts'

/** What somebody sees whose posts have all ended, or who never had one. */
export function NoPost() {
  const text = useText(staffMessages)
  return (
    <Page title={text.noPostTitle}>
      <EmptyState title={text.noPostHelp} drawing={<StiltHouse />} />
    </Page>
  )
}
