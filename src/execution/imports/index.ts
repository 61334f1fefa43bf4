export { importsMessages } from './messages.ts'
export { importsModule } from './module.ts'
