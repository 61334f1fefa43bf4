import { EmptyState, Page, Terraces, useFormat, useRead, useSession, useText, WhenRead } from '../../../ui/kit/index.ts'
import { todayContract } from '../contract.ts'
import { todayScreens } from '../screen-messages.ts'
import type { Today as Day } from '../shapes.ts'
import { Administration } from './administration.tsx'
import { Clocks } from './clocks.tsx'
import { Groups } from './groups.tsx'
import { Lines } from './lines.tsx'
import { Numbers } from './numbers.tsx'
import './today.css'

/** What the post acted under has to do, by when, and what is missing. */
export default function Today() {
  const text = useText(todayScreens)
  const format = useFormat()
  const { person, today } = useSession()
  const day = useRead(todayContract.show, {})
  return (
    <Page title={text.greeting(person.name)} about={format.dayLong(today)} wide>
      <WhenRead of={day} lines={8}>
        {(data) => <Parts day={data} />}
      </WhenRead>
    </Page>
  )
}

function Parts({ day }: { day: Day }) {
  if (day.administration) return <Administration counts={day.administration} />
  const isOverview = day.numbers !== null
  return (
    <div className="today">
      {day.numbers ? <Numbers numbers={day.numbers} /> : null}
      {isOverview && day.groups.length > 0 ? <Groups groups={day.groups} /> : null}
      <div className="today-columns" data-clocks={day.clocks.length > 0}>
        {day.role === 'reader' ? null : <Now day={day} />}
        {day.clocks.length > 0 ? <Clocks clocks={day.clocks} /> : null}
      </div>
      {isOverview || day.role === 'plan_owner' ? null : <Later day={day} />}
    </div>
  )
}

function Now({ day: { role, now } }: { day: Day }) {
  const text = useText(todayScreens)
  return (
    <section className="today-now">
      <h2>{role === 'leader' ? text.nowLeader : text.now}</h2>
      {now.length > 0 ? (
        <Lines lines={now} shown={8} withActions />
      ) : (
        <EmptyState title={text.nothingNow} drawing={<Terraces />}>
          {text.nothingNowHelp}
        </EmptyState>
      )}
    </section>
  )
}

function Later({ day }: { day: Day }) {
  const text = useText(todayScreens)
  return (
    <div className="today-later">
      {(['soon', 'waiting', 'done'] as const).map((place) => (
        <section key={place}>
          <h2>
            {text[place]} <span className="quiet figures">{day[place].length}</span>
          </h2>
          {day[place].length > 0 ? (
            <Lines lines={day[place]} shown={5} />
          ) : (
            <p className="quiet">{text.nothing[place]}</p>
          )}
        </section>
      ))}
    </div>
  )
}
