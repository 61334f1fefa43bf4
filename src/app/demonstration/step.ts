/** Something that happens in the story; steps are played in the order of their instants, so that the journal reads true. */
export interface Step {
  readonly at: Date
  play(): Promise<unknown>
}

/** Plays steps one after another by their instants; equal ones in the order given. */
export async function playInOrder(steps: readonly Step[]): Promise<void> {
  for (const step of steps.toSorted((one, other) => one.at.getTime() - other.at.getTime())) await step.play()
}
