/** One command of `lantoa`. */
export interface Command {
  readonly name: string
  /** How it is called, without the program's name. */
  readonly usage: string
  /** What it does, in Vietnamese. */
  readonly says: string
  /** Does it and gives what is printed. */
  readonly run: (words: readonly string[]) => Promise<string>
}

/** The command was called wrongly; the message says what is wrong and how to call it. */
export class Misuse extends Error {
  override readonly name = 'Misuse'
}
