/** A file at most: scanned plans of a hundred pages are smaller. */
export const MAX_MEGABYTES = 40
export const MAX_BYTES = MAX_MEGABYTES * 1024 * 1024
/** Pasted or plain text at most, in characters: about 700 pages. */
export const MAX_CHARACTERS = 2_000_000
/** Entries of a .docx at most; real ones have a few dozen, those with many pictures some hundreds. */
export const MAX_ENTRIES = 5000
/** One part of a .docx at most when unpacked, and all parts that are read together. */
export const MAX_PART_BYTES = 32 * 1024 * 1024
export const MAX_UNPACKED_BYTES = 48 * 1024 * 1024
/** Nesting of elements in a part at most; Word itself stays far below. */
export const MAX_DEPTH = 200
/** Lines of a document at most. */
export const MAX_LINES = 100_000
/** Pages of a PDF at most, and places at which it puts characters. */
export const MAX_PAGES = 500
export const MAX_PIECES = 400_000
