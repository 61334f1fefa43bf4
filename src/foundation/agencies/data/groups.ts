/** The groups in which agencies are addressed together; an agency's `groups` names those it belongs to. */
export const agencyGroups = {
  'so-ban-nganh': 'Các Sở, ban, ngành tỉnh',
  'ubnd-huyen': 'UBND các huyện, thành phố',
  'bao-chi': 'Các cơ quan báo chí tỉnh',
  'cong-thong-tin': 'Cổng thông tin điện tử tỉnh',
  'mat-tran': 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
  'chinh-tri-xa-hoi': 'Các tổ chức chính trị - xã hội cấp tỉnh',
} as const satisfies Record<string, string>

export type GroupCode = keyof typeof agencyGroups

/** The phrases for several agencies that a picker offers; a code of null is whoever holds a task of the plan. */
export const pickableGroups: readonly { readonly code: GroupCode | null; readonly phrase: string }[] = [
  ...(['so-ban-nganh', 'ubnd-huyen', 'chinh-tri-xa-hoi', 'bao-chi'] as const).map((code) => ({
    code,
    phrase: agencyGroups[code],
  })),
  { code: null, phrase: 'Các cơ quan, đơn vị có liên quan' },
]

/** Whom a group phrase takes in: the members of groups, or whoever holds a task of the plan. */
export type GroupSelector =
  | { readonly kind: 'members'; readonly groups: readonly GroupCode[] }
  | { readonly kind: 'holders' }

/** `pattern` is met by the whole phrase without diacritics, in lower case, with abbreviations written out. */
export interface GroupRule {
  readonly pattern: RegExp
  readonly selector: GroupSelector
}

const members = (...groups: GroupCode[]): GroupSelector => ({ kind: 'members', groups })

const province = '(?: (?:cua |cap |trong |thuoc )?tinh(?: son la)?)?'
const departments = 'so, (?:ban, )?nganh'
const unions = '(?:to chuc chinh tri - xa hoi|doan the)'
const front = '(?:uy ban )?mat tran to quoc(?: viet nam)?'
const whole = (words: string): RegExp => new RegExp(`^(?:cac )?${words}${province}$`, 'u')

/** How documents print groups; the first rule met decides. */
export const groupRules: readonly GroupRule[] = [
  { pattern: whole(departments), selector: members('so-ban-nganh') },
  {
    pattern: whole(`${departments}, ${unions}`),
    selector: members('so-ban-nganh', 'mat-tran', 'chinh-tri-xa-hoi'),
  },
  {
    pattern: /^(?:uy ban nhan dan )?(?:cac )?huyen, (?:thi xa, )?thanh pho(?: (?:thuoc |trong )?tinh)?(?: son la)?$/u,
    selector: members('ubnd-huyen'),
  },
  { pattern: whole('co quan (?:thong tan, )?bao chi'), selector: members('bao-chi') },
  {
    pattern: whole(`co quan bao chi${province}(?: va|,) cong thong tin dien tu`),
    selector: members('bao-chi', 'cong-thong-tin'),
  },
  { pattern: whole(unions), selector: members('chinh-tri-xa-hoi') },
  {
    pattern: whole(`${front}${province}(?: va|,|;)(?: cac)? ${unions}`),
    selector: members('mat-tran', 'chinh-tri-xa-hoi'),
  },
  { pattern: whole('(?:co quan, )?don vi(?:,? dia phuong)?(?: co)?(?: lien quan)?'), selector: { kind: 'holders' } },
]
