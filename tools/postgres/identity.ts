import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { StartFault } from '../start-fault.ts'

/** As whom PostgreSQL runs: it refuses to be root. */
export interface Identity {
  /** The user that the process and its files belong to; nothing when that is whoever runs this. */
  readonly owner: { readonly uid: number; readonly gid: number } | null
  /** What stands before the program on the command line. */
  readonly prefix: readonly string[]
}

/** `nobody` on every Linux; also a name that the programs of PostgreSQL can look up. */
const NOBODY = 65534
const asIs: Identity = { owner: null, prefix: [] }
const asNobody: Identity = { owner: { uid: NOBODY, gid: NOBODY }, prefix: [] }
/** Root outside, `nobody` to itself: reaches what only root may reach. Its files belong to root. */
const inNamespace: Identity = {
  owner: null,
  prefix: ['unshare', '-U', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--'],
}

/** The identity that can run a program on a cluster; an existing cluster says by its owner who made it. */
export function identityFor(cluster: string, program: string): Identity {
  const self = process.getuid?.() ?? -1
  const owner = existsSync(cluster) ? statSync(cluster) : null
  if (self > 0 && owner && owner.uid !== self) throw new StartFault(notYours(cluster))
  if (self !== 0) return asIs
  if (owner && owner.uid !== 0) return { owner: { uid: owner.uid, gid: owner.gid }, prefix: [] }
  if (!owner && othersReach(dirname(cluster)) && othersReach(program)) return asNobody
  if (hasNamespaces()) return inNamespace
  throw new StartFault(unreachable(program))
}

/** Whether any user may go to a place: every folder above lets others through. */
function othersReach(path: string): boolean {
  if ((statSync(path).mode & 0o001) === 0) return false
  return path === dirname(path) || othersReach(dirname(path))
}

function hasNamespaces(): boolean {
  try {
    const [command = '', ...flags] = inNamespace.prefix
    execFileSync(command, [...flags, 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const notYours = (cluster: string): string =>
  `Cơ sở dữ liệu trong ${cluster} thuộc về một người dùng khác. Hãy chạy bằng người dùng đó, hoặc đặt DATA_DIR sang thư mục khác.`

const unreachable = (program: string): string =>
  `Đang chạy bằng root, nên PostgreSQL phải chạy bằng người dùng không có quyền, nhưng người dùng đó không tới được ${program}. ` +
  'Hãy chạy Lan Tỏa bằng một người dùng thường, hoặc mở quyền đi qua (chmod o+x) cho các thư mục bên trên và cho DATA_DIR.'
