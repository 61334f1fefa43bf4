/** Rows as they are copied from Excel. */
export const rows = (...lines: string[][]): Uint8Array =>
  new TextEncoder().encode(lines.map((cells) => cells.join('\t')).join('\n'))
