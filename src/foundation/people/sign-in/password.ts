import { hash, verify } from '@node-rs/argon2'

/** Argon2id with 19 MiB and two passes, as OWASP advises: some 15 ms on an office machine. */
const costs = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), costs)

export const isPassword = (password: string, passwordHash: string): Promise<boolean> =>
  verify(passwordHash, password.normalize('NFC'))
