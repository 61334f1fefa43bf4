/**
 * Where a value holds text that no database keeps, as `field.part`: the character zero, and halves of characters. Both come
 * from broken copies, not from people's keys.
 */
export function unstorableFields(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => {
    if (!isStorable(name)) return ['?']
    if (typeof part === 'string') return isStorable(part) ? [] : [name]
    return unstorableFields(part).map((inner) => `${name}.${inner}`)
  })
}

const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed()
