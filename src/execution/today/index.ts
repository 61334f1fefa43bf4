export { todayContract } from './contract.ts'
export { todayModule } from './module.ts'
