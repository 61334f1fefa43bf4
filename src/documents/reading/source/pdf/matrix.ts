/** A turn, stretch and shift of the plane, as PDF writes it. */
export type Matrix = readonly [number, number, number, number, number, number]

export const unmoved: Matrix = [1, 0, 0, 1, 0, 0]

/** First the second, then the first. */
export const times = ([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix => [
  ...([a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s] as const),
  ...([a * t + c * u + e, b * t + d * u + f] as const),
]

export const placed = (
  [a, b, c, d, e, f]: Matrix,
  x: number,
  y: number,
): { readonly x: number; readonly y: number } => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
})

/** A list, whatever a broken file holds. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value instanceof Float32Array || value instanceof Float64Array ? [...value] : []
}

/** The number at a place; 0 where there is none. */
export function numberAt(values: readonly unknown[], index: number): number {
  const value = values[index]
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}

/** Six numbers; what is no matrix moves nothing. */
export const matrixOf = (values: readonly unknown[]): Matrix =>
  values.length < 6
    ? unmoved
    : [
        ...([numberAt(values, 0), numberAt(values, 1), numberAt(values, 2)] as const),
        ...([numberAt(values, 3), numberAt(values, 4), numberAt(values, 5)] as const),
      ]
