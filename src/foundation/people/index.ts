export {
  addPeopleWith,
  type KnownPerson,
  listByEmail,
  type ManyInvited,
  type ManyPeople,
} from './add-many.ts'
export { peopleContract, signInContract } from './contract.ts'
export { addInventedPeople, demonstrationPassword, type InventedPerson } from './demonstration.ts'
export { firstInvitation } from './first-invitation.ts'
export type { PeopleOutside } from './invitation-link.ts'
export { peopleMessages } from './messages.ts'
export { peopleModule } from './module.ts'
export { mailInvitation, recordLostLetter } from './reactions.ts'
export { openSignIn } from './sign-in/open-sign-in.ts'
