import { Button, Group } from '@mantine/core'
import { Link, useFormat, useText } from '../../../ui/kit/index.ts'
import { todayScreens } from '../screen-messages.ts'
import type { Administration as Counts } from '../shapes.ts'

/** What an administrator looks after, and the two lists where it is done. */
export function Administration({ counts }: { counts: Counts }) {
  const text = useText(todayScreens)
  const format = useFormat()
  const tiles = [
    { value: counts.people, word: text.people, to: '/administration/people' },
    { value: counts.withoutPost, word: text.withoutPost, to: '/administration/people' },
    { value: counts.openInvitations, word: text.openInvitations, to: '/administration/people' },
    { value: counts.agencies, word: text.agencies, to: '/agencies' },
    { value: counts.unverifiedAgencies, word: text.unverified, to: '/agencies?unverified=1' },
  ]
  return (
    <section className="today">
      <ul className="today-numbers">
        {tiles.map(({ value, word, to }) => (
          <li key={word}>
            <Link to={to} className="today-card">
              <span className="today-number">{format.number(value)}</span>
              <span>{word}</span>
            </Link>
          </li>
        ))}
      </ul>
      <Group>
        <Button component={Link} to="/administration/people">
          {text.openPeople}
        </Button>
        <Button component={Link} to="/agencies" variant="default">
          {text.openAgencies}
        </Button>
      </Group>
    </section>
  )
}
