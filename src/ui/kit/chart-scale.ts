/** A round number not below the largest value, so that an axis ends on one. */
export function roundAbove(largest: number): number {
  if (largest <= 0) return 1
  const power = 10 ** Math.floor(Math.log10(largest))
  const step = [1, 2, 2.5, 5, 10].find((one) => one * power >= largest) ?? 10
  return Math.max(1, step * power)
}

/** Which of some marks in a row keep their words when each needs so much room: every one, every second, every third … */
export const everyHow = (count: number, { room, needed }: { room: number; needed: number }): number =>
  Math.max(1, Math.ceil((count * needed) / Math.max(1, room)))
