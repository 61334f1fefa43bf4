/** The web process: answers the API and the staff application. */
import { demonstrationPassword, openSignIn } from '../foundation/people/index.ts'
import { openQueue } from '../platform/jobs/queue.ts'
import { buildServer } from './build-server.ts'
import { type AccountToTry, endWithFault, endWithSupervisor, tellSupervisor } from './child.ts'
import { type DemonstrationPerson, demonstrationPeople } from './demonstration/data/people.ts'
import { listeningFault } from './listening-fault.ts'
import { openProduct } from './open-product.ts'

const { settings, db, gate, outside, time, today, close } = await openProduct(openQueue)
const { identify, mount } = await openSignIn({ db, publicUrl: settings.publicUrl, today })
const app = await buildServer({
  gate,
  identify,
  outside,
  extra: mount,
  trustProxy: settings.trustProxy,
  logLevel: 'error',
  ...(process.env.STAFF_FOLDER ? { staffFolder: process.env.STAFF_FOLDER } : {}),
})
endWithSupervisor(async () => {
  await app.close()
  await close()
})

app.listen({ host: settings.host, port: settings.port }).then(
  () => tellSupervisor({ kind: 'ready', accounts: time.demonstration ? accountsToTry() : [] }),
  (error: NodeJS.ErrnoException) => endWithFault(listeningFault(error, settings)),
)

/** One of the invented people for each role. */
function accountsToTry(): AccountToTry[] {
  const held = demonstrationPeople.flatMap((person) => person.posts.map((post) => ({ ...post, person })))
  const firsts = Map.groupBy(held, ({ role }) => role).values()
  return [...firsts].flatMap(([first]) => (first ? [accountOf(first)] : []))
}

const accountOf = ({ person, title }: { person: DemonstrationPerson; title?: string }): AccountToTry => ({
  email: person.email,
  password: demonstrationPassword,
  who: title ? `${person.name}, ${title}` : person.name,
})
