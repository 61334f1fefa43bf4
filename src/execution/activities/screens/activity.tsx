import { useState } from 'react'
import { Comments } from '../../../foundation/comments/screens/comments.tsx'
import { Link, Note, Page, ReadPage, useParam, useRead, useText } from '../../../ui/kit/index.ts'
import { activitiesContract } from '../contract.ts'
import { activityScreens } from '../screen-messages.ts'
import type { ActivityPage } from '../shapes.ts'
import { ActivityFacts } from './activity-facts.tsx'
import { ActivityHistory } from './activity-history.tsx'
import { ActivityState } from './activity-state.tsx'
import { Days } from './days.tsx'
import { Decisions, MainStep } from './decisions.tsx'
import { Evidence } from './evidence.tsx'
import { FigureTable } from './figure-table.tsx'
import { ReturnNotice } from './form/form-notices.tsx'
import './activities.css'

/** New pictures are ready some seconds after they were sent; until then the page asks again so often. */
const PICTURE_MS = 3000

/** One activity, everything of it, for whoever may read it; the steps that the post may take. */
export default function ActivityScreen() {
  const text = useText(activityScreens)
  const [isWaiting, setWaiting] = useState(false)
  const page = useRead(
    activitiesContract.show,
    { activityId: useParam('activityId') },
    isWaiting ? { every: PICTURE_MS } : {},
  )
  const waits = page.data?.files.some(({ state }) => state === 'waiting') ?? false
  if (waits !== isWaiting) setWaiting(waits)
  return (
    <ReadPage of={page} title={text.page} crumbs={[{ title: text.title, to: '/activities' }]}>
      {(data) => <Activity page={data} />}
    </ReadPage>
  )
}

function Activity({ page }: { page: ActivityPage }) {
  const text = useText(activityScreens)
  return (
    <Page
      title={page.title || text.untitled}
      crumbs={[{ title: text.title, to: '/activities' }]}
      about={
        <>
          <ActivityState state={page.state} />
          <Link to={`/agencies?agency=${page.agencyId}`}>{page.agencyShortName}</Link>
          <Days activity={page} />
          {page.place ? <span>{page.place}</span> : null}
        </>
      }
      action={<MainStep page={page} />}
      wide
    >
      <div className="activity-columns">
        <div>
          <ReturnNotice page={page} />
          {page.locked ? (
            <Note tone="plain">
              <strong>{text.locked}.</strong> {text.lockedHelp}
            </Note>
          ) : null}
          {page.description ? <p className="activity-words">{page.description}</p> : null}
          <FigureTable page={page} />
          <Evidence page={page} />
          <Comments on={{ subjectKind: 'activity', subjectId: page.id }} />
        </div>
        <div>
          <Decisions page={page} />
          <ActivityFacts page={page} />
          <ActivityHistory activityId={page.id} />
        </div>
      </div>
    </Page>
  )
}
