import { watch } from 'node:fs'

const PAUSE_MS = 150
/** What only browsers run is served anew by Vite; tests are run by hand. */
const forBrowsers = /(^|\/)(screens|staff|kit)\/|\.tsx$|\.css$|\.test\.ts$/

/** Calls `changed` soon after a source of the processes was saved; several saves at once count as one. */
export function watchSources(changed: () => void): void {
  let timer: NodeJS.Timeout | undefined
  for (const folder of ['src', 'database'])
    watch(folder, { recursive: true }, (_event, path) => {
      if (!path || forBrowsers.test(path) || !/\.(ts|sql)$/.test(path)) return
      clearTimeout(timer)
      timer = setTimeout(changed, PAUSE_MS)
    })
}
