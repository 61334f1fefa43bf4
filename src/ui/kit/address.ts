import { useNavigate, useRouterState } from '@tanstack/react-router'
import { useCallback } from 'react'

/** What stands after the `?` of an address: plain words, no nesting, so that people can read and send it. */
export type AddressValues = Readonly<Record<string, string>>

export const readAddress = (search: string): AddressValues => Object.fromEntries(new URLSearchParams(search))

/** Writes values in the order of their names; empty ones are left out. Gives `''` or `?a=b`. */
export function writeAddress(values: Readonly<Record<string, unknown>>): string {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== '')
  const text = new URLSearchParams(kept.map(([name, value]) => [name, String(value)])).toString()
  return text ? `?${text}` : ''
}

interface Changing {
  /** True adds a step to the browser's history, so that Back undoes it: panels and tabs, not typing. */
  readonly step?: boolean
}

type Change = (values: Readonly<Record<string, string | null>>, how?: Changing) => void

/** All values of the address, and a way to change several at once; null takes one away. */
export function useAddress(): readonly [AddressValues, Change] {
  const search = useRouterState({ select: (state) => state.location.searchStr })
  const navigate = useNavigate()
  const change = useCallback<Change>(
    (values, { step = false } = {}) => {
      const next = (before: AddressValues) => withoutEmpty({ ...before, ...values })
      void navigate({ to: '.', search: next as never, replace: !step, resetScroll: false })
    },
    [navigate],
  )
  return [readAddress(search), change]
}

/** One value of the address: a filter, a tab, an open panel. */
export function useAddressState(
  name: string,
): readonly [string | null, (value: string | null, how?: Changing) => void] {
  const [values, change] = useAddress()
  const set = useCallback((value: string | null, how?: Changing) => change({ [name]: value }, how), [change, name])
  return [values[name] ?? null, set]
}

const withoutEmpty = (values: Readonly<Record<string, string | null>>): AddressValues =>
  Object.fromEntries(
    Object.entries(values).filter((pair): pair is [string, string] => pair[1] !== null && pair[1] !== ''),
  )
