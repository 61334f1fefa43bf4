/** Where files' bytes lie: named by their content, so that the same bytes are kept once and a name never changes its meaning. */
export interface Storage {
  /** Keeps the bytes for good and gives their SHA-256 in hex. Keeping the same bytes again is harmless. */
  put(bytes: Uint8Array): Promise<string>
  /** The bytes of this SHA-256; null when they are not kept. */
  get(sha256: string): Promise<Uint8Array | null>
  has(sha256: string): Promise<boolean>
  /** Forgets the bytes; harmless when they are not kept. */
  remove(sha256: string): Promise<void>
}
