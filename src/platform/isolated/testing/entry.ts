import { Refusal } from '../../errors/refusal.ts'
import { answerIsolated } from '../answer-isolated.ts'

/** Work that does what its test asks for. */
const tricks: Readonly<Record<string, () => unknown>> = {
  answer: () => 'done',
  refuse: () => {
    throw new Refusal('unsupported', 'testing.refused', { why: 'asked' })
  },
  crash: () => {
    throw new Error('broken')
  },
  vanish: () => process.exit(3),
  hang: () => {
    for (;;) Math.random()
  },
  fill: () => {
    const kept: string[][] = []
    for (;;) kept.push(Array.from({ length: 10_000 }, (_, index) => `${index}${kept.length}`))
  },
  settings: () => Object.keys(process.env),
}

answerIsolated<string>((trick) => tricks[trick]?.())
