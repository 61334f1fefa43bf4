import type { FormSign } from './shapes.ts'
import type { Grid } from './source/grid.ts'

/** The hidden sheet in which a form says which it is. */
export const SIGN_SHEET = 'lan-toa'
const KIND = 'kind'
const VERSION = 'version'

export const signRows = ({ kind, version, about }: FormSign): [string, string][] => [
  [KIND, kind],
  [VERSION, String(version)],
  ...Object.entries(about),
]

/** What the hidden sheet says; null when it is none of ours. */
export function readSign({ rows }: Grid): FormSign | null {
  const said = new Map(
    rows.map(({ cells }) => {
      const [name, value] = [cells.get(0), cells.get(1)].map((cell) => (cell && 'text' in cell ? cell.text : ''))
      return [name ?? '', value ?? '']
    }),
  )
  const kind = said.get(KIND)
  if (!kind) return null
  const about = [...said].filter(([name]) => name !== KIND && name !== VERSION)
  return { kind, version: Number(said.get(VERSION)), about: Object.fromEntries(about) }
}
