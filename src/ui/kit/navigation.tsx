import { useRouter, useParams as useRouterParams } from '@tanstack/react-router'
import { type ComponentProps, type MouseEvent, useCallback } from 'react'

interface LinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  /** A path of the application with whatever follows it: `/plans/abc?item=1`. */
  readonly to: string
}

/** A link inside the application. Serves as `component` of Mantine's buttons too. */
export function Link({ to, onClick, ...rest }: LinkProps) {
  const go = useGo()
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || !isPlain(event) || rest.target) return
    event.preventDefault()
    go(to)
  }
  return <a {...rest} href={to} onClick={follow} />
}

/** A click that is meant for this window. */
const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

/** Goes to a path of the application from code; `replace` leaves no step back. */
export function useGo(): (to: string, how?: { replace?: boolean }) => void {
  const router = useRouter()
  return useCallback(
    (to, { replace = false } = {}) => (replace ? router.history.replace(to) : router.history.push(to)),
    [router],
  )
}

/** One parameter of the screen's path; a screen without it is a mistake in its `path`. */
export function useParam(name: string): string {
  const parameters: Readonly<Record<string, string>> = useRouterParams({ strict: false })
  const value = parameters[name]
  if (value === undefined) throw new Error(`The screen's path has no :${name}`)
  return value
}
