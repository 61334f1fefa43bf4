export { importsContract } from './contract.ts'
export { importsMessages } from './messages.ts'
export { importsModule } from './module.ts'
