import { Link, useFormat, useRead, useText, WhenRead } from '../../../ui/kit/index.ts'
import { activitiesContract } from '../contract.ts'
import { activityScreens } from '../screen-messages.ts'
import { ActivityList } from './activity-list.tsx'

/** The assignment as far as its activities need it. */
interface OfAssignmentProps {
  readonly assignment: { readonly id: string }
}

const SHOWN = 10

/** The newest activities of an assignment, on its page. */
export function ActivitiesOfAssignment({ assignment: { id } }: OfAssignmentProps) {
  const text = useText(activityScreens)
  const format = useFormat()
  const list = useRead(activitiesContract.list, { assignmentId: id, limit: SHOWN })
  return (
    <section className="activity-part">
      <h2>{text.ofTask}</h2>
      <WhenRead of={list}>
        {({ items, counts, next }) => (
          <>
            <ActivityList rows={items} withTasks={false} empty={<p className="quiet">{text.ofTaskEmpty}</p>} />
            {next ? (
              <Link to={`/activities?assignment=${id}`}>
                {text.ofTaskAll(format.number(Object.values(counts).reduce((sum, count) => sum + count, 0)))}
              </Link>
            ) : null}
          </>
        )}
      </WhenRead>
    </section>
  )
}
