import { screens as agencies } from '../../foundation/agencies/screens/index.ts'
import { screens as journal } from '../../foundation/journal/screens/index.ts'
import { screens as people } from '../../foundation/people/screens/index.ts'
import type { Screen } from '../../ui/kit/screen.ts'

/** Every screen of the staff application. */
export const screens: readonly Screen[] = [...agencies, ...people, ...journal]
