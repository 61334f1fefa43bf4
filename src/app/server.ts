/** The web process: answers the API and the staff application. */
import { demonstrationPassword, openSignIn } from '../foundation/people/index.ts'
import { openQueue } from '../platform/jobs/queue.ts'
import { buildServer } from './build-server.ts'
import { type AccountToTry, endWithFault, endWithSupervisor, tellSupervisor } from './child.ts'
import { type DemonstrationPerson, demonstrationPeople } from './demonstration/data/people.ts'
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
  (error: NodeJS.ErrnoException) => endWithFault(sentenceFor(error)),
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

function sentenceFor({ code, message }: NodeJS.ErrnoException): string {
  const place = `${settings.host}:${settings.port}`
  if (code === 'EADDRINUSE')
    return `Cổng ${settings.port} đang được chương trình khác dùng. Hãy dừng chương trình đó, hoặc đặt PORT là số khác, ví dụ PORT=${settings.port + 1}.`
  if (code === 'EACCES') return `Không được phép mở cổng ${settings.port}. Hãy đặt PORT là số từ 1024 trở lên.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `Máy này không có địa chỉ HOST="${settings.host}". Hãy đặt HOST=0.0.0.0 để mở cho cả mạng, hoặc bỏ HOST.`
  return `Không mở được ${place}: ${message}`
}
