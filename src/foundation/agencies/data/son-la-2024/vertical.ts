import { type AgencyRecord, termBegan } from '../agency-record.ts'

type Given = Pick<AgencyRecord, 'code' | 'name' | 'shortName' | 'symbolCode'> &
  Partial<Pick<AgencyRecord, 'aliases' | 'groups' | 'kind' | 'parent' | 'commanded'>>

/**
 * A body that answers to a ministry. Public security and the military are counted here too: the Committee directs them in
 * local matters but cannot order them in all, so the cautious reading is that it asks. Membership in "Sở, ban, ngành tỉnh" is
 * custom, not law: a person confirms it.
 */
const vertical = (given: Given): AgencyRecord => ({
  kind: 'central-vertical',
  level: 'province',
  parent: null,
  commanded: false,
  groups: ['so-ban-nganh'],
  aliases: [],
  validFrom: termBegan,
  validTo: null,
  successors: [],
  unverified: true,
  ...given,
})

/** Public security, the military and the branches of central bodies in the province. */
export const verticalAgencies: readonly AgencyRecord[] = [
  vertical({ code: 'ca-tinh', name: 'Công an tỉnh Sơn La', shortName: 'Công an tỉnh', symbolCode: 'CAT' }),
  vertical({
    code: 'bchqs',
    name: 'Bộ Chỉ huy Quân sự tỉnh Sơn La',
    shortName: 'Bộ CHQS tỉnh',
    symbolCode: 'BCH',
    aliases: ['Bộ Chỉ huy quân sự tỉnh', 'BCHQS tỉnh', 'BCH Quân sự tỉnh'],
  }),
  vertical({
    code: 'bdbp',
    name: 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh Sơn La',
    shortName: 'Bộ CH BĐBP tỉnh',
    symbolCode: 'BĐBP',
    aliases: ['BCH Bộ đội Biên phòng tỉnh', 'BCH BĐBP tỉnh', 'Bộ đội Biên phòng tỉnh', 'BĐBP tỉnh'],
  }),
  vertical({ code: 'cuc-thue', name: 'Cục Thuế tỉnh Sơn La', shortName: 'Cục Thuế tỉnh', symbolCode: null }),
  vertical({
    code: 'kbnn',
    name: 'Kho bạc Nhà nước Sơn La',
    shortName: 'KBNN Sơn La',
    symbolCode: null,
    aliases: ['Kho bạc Nhà nước tỉnh', 'Kho bạc Nhà nước', 'KBNN tỉnh'],
  }),
  vertical({
    code: 'nhnn',
    name: 'Ngân hàng Nhà nước Việt Nam - Chi nhánh tỉnh Sơn La',
    shortName: 'NHNN chi nhánh tỉnh',
    symbolCode: null,
    aliases: [
      'Ngân hàng Nhà nước chi nhánh tỉnh',
      'Ngân hàng Nhà nước Chi nhánh tỉnh Sơn La',
      'NHNN Việt Nam chi nhánh tỉnh',
      'Ngân hàng Nhà nước tỉnh',
    ],
  }),
  vertical({
    code: 'bhxh',
    name: 'Bảo hiểm xã hội tỉnh Sơn La',
    shortName: 'BHXH tỉnh',
    symbolCode: 'BHXH',
    aliases: ['Bảo hiểm xã hội tỉnh'],
  }),
  vertical({
    code: 'cuc-thong-ke',
    name: 'Cục Thống kê tỉnh Sơn La',
    shortName: 'Cục Thống kê tỉnh',
    symbolCode: null,
  }),
  vertical({
    code: 'qltt',
    name: 'Cục Quản lý thị trường tỉnh Sơn La',
    shortName: 'Cục QLTT tỉnh',
    symbolCode: null,
    aliases: ['Cục Quản lý thị trường tỉnh', 'Cục QLTT'],
  }),
  vertical({
    code: 'thads',
    name: 'Cục Thi hành án dân sự tỉnh Sơn La',
    shortName: 'Cục THADS tỉnh',
    symbolCode: null,
    aliases: ['Cục Thi hành án dân sự tỉnh'],
  }),
  vertical({
    code: 'kttv',
    name: 'Đài Khí tượng Thủy văn tỉnh Sơn La',
    shortName: 'Đài KTTV tỉnh',
    symbolCode: null,
    groups: [],
    aliases: ['Đài Khí tượng thủy văn tỉnh', 'Đài Khí tượng Thủy văn Sơn La'],
  }),
  vertical({
    code: 'dh-tay-bac',
    name: 'Trường Đại học Tây Bắc',
    shortName: 'Trường ĐH Tây Bắc',
    symbolCode: null,
    kind: 'public-unit',
    groups: [],
    aliases: ['Đại học Tây Bắc'],
  }),
  vertical({
    code: 'cd-son-la',
    name: 'Trường Cao đẳng Sơn La',
    shortName: 'Trường CĐ Sơn La',
    symbolCode: null,
    kind: 'public-unit',
    parent: 'ubnd-tinh',
    commanded: true,
    groups: [],
    aliases: ['Cao đẳng Sơn La'],
  }),
]
