import { Refusal } from '../../../platform/errors/refusal.ts'
import type { Source } from './source.ts'

/** Signs that stand for Vietnamese letters in fonts before Unicode (TCVN 5712: .VnTime and its kin) and hardly ever for themselves. */
const oldSigns = /[µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åæçèé¬êëìíîïóñòôõøöú]/g
/** Letters that only Unicode text has. */
const newLetters = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđăơư]/gi

/** How much of a document is looked at, in characters. */
const LOOKED_AT = 20_000

/** Refuses a text whose letters only an old font shows: as Unicode every word of it is wrong. */
export function ensureUnicode({ lines }: Source): void {
  const text = lines
    .slice(0, 2000)
    .map((line) => line.text)
    .join('\n')
    .slice(0, LOOKED_AT)
    .normalize('NFC')
  const count = (signs: RegExp): number => text.match(signs)?.length ?? 0
  const letters = count(/\p{L}/gu)
  if (count(oldSigns) * 12 > letters && count(newLetters) * 50 < letters && letters > 100)
    throw new Refusal('unsupported', 'reading.unknown_encoding')
}
