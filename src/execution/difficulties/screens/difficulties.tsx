import { Button } from '@mantine/core'
import {
  Link,
  Page,
  SidePanel,
  useAddress,
  useReadPages,
  useSession,
  useText,
  WhenRead,
} from '../../../ui/kit/index.ts'
import { WorkTabs } from '../../tasks/screens/work-tabs.tsx'
import { difficultiesContract } from '../contract.ts'
import { difficultyScreens } from '../screen-messages.ts'
import { addressWith, wanted } from './address.ts'
import { DifficultyList } from './difficulty-list.tsx'
import { DifficultyPanel } from './difficulty-panel.tsx'
import { Counts, DifficultyFilters, NoDifficulties } from './filters.tsx'
import { ListFiles } from './list-files.tsx'
import { RaisePanel } from './raise-panel.tsx'

/** What hinders the agencies and what they propose; `?state=open&addressed=true` is what waits for the post's own answer. */
export default function Difficulties() {
  const text = useText(difficultyScreens)
  const { can, post } = useSession()
  const seesMore = can('difficulties.read', { ownerAgencyId: post?.agencyId ?? null }) || can('difficulties.answer')
  const [address] = useAddress()
  const list = useReadPages(difficultiesContract.list, wanted(address))
  const raise = can('difficulties.raise') ? (
    <Button component={Link} to={addressWith(address, { raise: 'new', difficulty: '' })}>
      {text.raise}
    </Button>
  ) : null
  const counts = list.data?.[0]?.counts
  return (
    <Page title={text.title} wide about={text.about} action={raise}>
      <WorkTabs here="difficulties" />
      <DifficultyFilters seesMore={seesMore} />
      {counts ? <Counts counts={counts} /> : null}
      <WhenRead of={list} lines={8}>
        {(parts) => (
          <DifficultyList
            rows={parts.flatMap(({ items }) => items)}
            to={(id) => addressWith(address, { difficulty: id, raise: '' })}
            current={address.difficulty ?? null}
            seesMore={seesMore}
            empty={<NoDifficulties address={address} />}
          />
        )}
      </WhenRead>
      {list.hasNextPage ? (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {text.more}
        </Button>
      ) : null}
      <ListFiles address={address} />
      <SidePanel name="difficulty" title={text.panel} size="40rem">
        {(difficultyId) => <DifficultyPanel key={difficultyId} difficultyId={difficultyId} />}
      </SidePanel>
      <SidePanel name="raise" title={text.raise} size="40rem">
        {() => <RaisePanel planId={address.plan} assignmentId={address.assignment} />}
      </SidePanel>
    </Page>
  )
}
