/** A file at most; 2,000 filled rows of the widest form take a tenth of it. */
export const MAX_MEGABYTES = 5
export const MAX_BYTES = MAX_MEGABYTES * 1024 * 1024
/** Entries of the archive at most. */
export const MAX_ENTRIES = 500
/** One part at most when unpacked, and all parts together. */
export const MAX_PART_BYTES = 24 * 1024 * 1024
export const MAX_UNPACKED_BYTES = 32 * 1024 * 1024
/** Filled rows below the head at most. */
export const MAX_ROWS = 2000
export const MAX_SHEETS = 20
/** Columns that are looked at; Excel itself has 16,384. */
export const MAX_COLUMNS = 200
/** Characters of one cell at most, as in Excel. */
export const MAX_CELL_CHARACTERS = 32_767
/** Within how many rows from the top the head row is looked for. */
export const HEAD_WITHIN = 20
/** Cells to which merged ones may spread. */
export const MAX_MERGED_CELLS = 100_000
/** Nesting of elements at most. */
export const MAX_DEPTH = 100
