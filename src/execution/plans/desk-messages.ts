import { formWords } from './desk-messages/forms.ts'
import { itemWords } from './desk-messages/items.ts'
import { partWords } from './desk-messages/other-parts.ts'
import { structureWords } from './desk-messages/structure.ts'
import { wholeDeskWords } from './desk-messages/whole-desk.ts'

/** Words of the review desk. */
export const deskWords = {
  vi: { ...wholeDeskWords.vi, ...itemWords.vi, ...structureWords.vi, ...partWords.vi, ...formWords.vi },
  en: { ...wholeDeskWords.en, ...itemWords.en, ...structureWords.en, ...partWords.en, ...formWords.en },
}
