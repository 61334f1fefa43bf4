/** What the server tells: what sort of thing happened, and to which plan where this person may know. */
export interface Heard {
  readonly kind: string
  readonly planId?: string | null
  /** Whoever hears it did it. */
  readonly own?: boolean
}

const everywhere = ['/today', '/overview']

/** Beginnings of the addresses whose answers change besides those of the entry's own module. */
const besides: Readonly<Record<string, readonly string[]>> = {
  plans: [...everywhere, '/tasks', '/assignments', '/reports'],
  amendments: [...everywhere, '/plans', '/tasks', '/assignments', '/reports'],
  tasks: [...everywhere, '/assignments', '/plans', '/reports'],
  activities: [...everywhere, '/assignments', '/tasks', '/reports'],
  difficulties: [...everywhere, '/assignments', '/reports'],
  reports: [...everywhere, '/assignments', '/tasks'],
  signed_copies: ['/signed-copies', '/plans', '/reports'],
  certificates: ['/signed-copies'],
  people: ['/today'],
  presence: ['/plans/:planId/presence'],
}

/** A draft that is being reviewed changes at every word: only the desk itself shows it. */
const ofTheDesk = /^plans\.(header|items?|topic|recipient|duty|roster|step|pages)_/

/** Under which beginnings of addresses something may have changed. The desk itself asks for what its own decisions changed. */
export function touchedBy({ kind, own = false }: Heard): readonly string[] {
  const module = kind.split('.')[0] ?? ''
  if (ofTheDesk.test(kind)) return own ? [] : ['/plans/:planId']
  return [`/${module}`, ...(besides[module] ?? [])]
}

/** The desk and talks keep what is being typed apart from what is asked again; other screens wait until nobody types. */
const safe = ['/plans/:planId', '/notifications', '/comments']

/** Whether an answer may change under somebody who types. */
export const isSafeWhileTyping = (path: string): boolean => safe.some((beginning) => path.startsWith(beginning))

/** An answer that is kept: under which address, for which input, and when it was asked for last. */
export interface Kept {
  readonly path: string
  readonly input: unknown
  readonly askedAt: number
}

/** Whether something heard of at an instant may have changed an answer that is older. */
export function isTouched({ path, input, askedAt }: Kept, heard: Heard, at: number): boolean {
  if (askedAt > at || !touchedBy(heard).some((beginning) => path.startsWith(beginning))) return false
  return !heard.planId || !isAboutAnotherPlan(input, heard.planId)
}

const isAboutAnotherPlan = (input: unknown, planId: string): boolean =>
  typeof input === 'object' && input !== null && 'planId' in input && !!input.planId && input.planId !== planId
