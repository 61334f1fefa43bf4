export * from './context.ts'
export { accessMessages } from './messages.ts'
export * from './module-shape.ts'
export * from './powers.ts'
