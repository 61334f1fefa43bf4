import { useAddress } from './address.ts'
import { useFormat } from './use-format.ts'

export interface CountedChoice {
  readonly word: string
  readonly count: number
  /** What choosing it asks of the list; null takes a filter away. */
  readonly asks: Readonly<Record<string, string | null>>
}

/** How many rows stand in each state; choosing one filters the list by it, in the address. */
export function CountFilter({ label, choices }: { label: string; choices: readonly CountedChoice[] }) {
  const [values, change] = useAddress()
  const format = useFormat()
  return (
    <fieldset className="count-filter">
      <legend className="only-heard">{label}</legend>
      {choices.map(({ word, count, asks }) => (
        <button
          key={word}
          type="button"
          aria-pressed={Object.entries(asks).every(([name, value]) => (values[name] ?? null) === value)}
          onClick={() => change(asks)}
        >
          {word} <span className="figures">{format.number(count)}</span>
        </button>
      ))}
    </fieldset>
  )
}
