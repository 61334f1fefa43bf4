/**
 * A table for spreadsheets: UTF-8 with its mark and semicolons, which is what Excel set to Vietnamese opens without asking.
 * A cell that a spreadsheet would take for a formula is kept as words.
 */
export const csvBytes = (lines: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(`\uFEFF${lines.map((cells) => cells.map(quoted).join(';')).join('\r\n')}\r\n`)

const quoted = (cell: string): string => {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
