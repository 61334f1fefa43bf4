import type { Module } from '../foundation/access/index.ts'

/** Every module of the product that answers over HTTP. */
export const modules: readonly Module[] = []
