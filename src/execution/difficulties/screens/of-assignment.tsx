import { Button } from '@mantine/core'
import { Link, useRead, useSession, useText, WhenRead } from '../../../ui/kit/index.ts'
import { difficultiesContract } from '../contract.ts'
import { difficultyScreens } from '../screen-messages.ts'
import { DifficultyList } from './difficulty-list.tsx'

/** The assignment as far as its difficulties need it. */
interface OfAssignmentProps {
  readonly assignment: {
    readonly id: string
    readonly planId: string
    readonly agencyId: string
    readonly restricted: boolean
  }
}

/** What hinders one assignment, on its page. On a restricted one free words are not taken: it is raised on the whole plan. */
export function DifficultiesOfAssignment({ assignment }: OfAssignmentProps) {
  const text = useText(difficultyScreens)
  const { can } = useSession()
  const { id, planId, restricted } = assignment
  const list = useRead(difficultiesContract.list, { assignmentId: id, limit: 200 })
  const place = new URLSearchParams({ plan: planId, ...(restricted ? {} : { assignment: id }) })
  return (
    <section className="difficulty-part">
      <div className="difficulty-head">
        <h2>{text.ofTask}</h2>
        {can('difficulties.raise', assignment) ? (
          <Button variant="default" component={Link} to={`/difficulties?${place}&raise=new`}>
            {restricted ? text.raiseForPlan : text.raise}
          </Button>
        ) : null}
      </div>
      <WhenRead of={list} lines={2}>
        {({ items }) => (
          <DifficultyList
            rows={items}
            to={(difficultyId) => `/difficulties?assignment=${id}&difficulty=${difficultyId}`}
            empty={<p className="quiet">{text.ofTaskEmpty}</p>}
          />
        )}
      </WhenRead>
    </section>
  )
}
