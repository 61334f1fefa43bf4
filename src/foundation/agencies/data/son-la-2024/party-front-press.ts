import { type AgencyRecord, type Succession, termBegan } from '../agency-record.ts'

type Given = Pick<AgencyRecord, 'code' | 'name' | 'shortName' | 'symbolCode' | 'kind'> &
  Partial<Pick<AgencyRecord, 'parent' | 'groups' | 'aliases' | 'commanded' | 'validTo' | 'successors' | 'unverified'>>

/** A body outside the Committee's command: it is asked, never ordered. */
const body = (given: Given): AgencyRecord => ({
  level: 'province',
  parent: null,
  commanded: false,
  groups: [],
  aliases: [],
  validFrom: termBegan,
  validTo: null,
  successors: [],
  ...given,
})

const partyBody = (given: Omit<Given, 'kind' | 'parent'>): AgencyRecord =>
  body({ kind: 'party', parent: 'tinh-uy', ...given })

const joint2025: Succession = {
  code: null,
  name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
  kind: 'merged',
  on: null,
  basis: null,
}

const party: readonly AgencyRecord[] = [
  body({
    code: 'tinh-uy',
    name: 'Tỉnh ủy Sơn La',
    shortName: 'Tỉnh ủy',
    symbolCode: 'TU',
    kind: 'party',
    aliases: ['Thường trực Tỉnh ủy', 'TT Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy', 'BTV Tỉnh ủy'],
  }),
  partyBody({
    code: 'vp-tinh-uy',
    name: 'Văn phòng Tỉnh ủy',
    shortName: 'Văn phòng Tỉnh ủy',
    symbolCode: 'VPTU',
    aliases: ['VP Tỉnh ủy'],
  }),
  partyBody({
    code: 'ban-tuyen-giao',
    name: 'Ban Tuyên giáo Tỉnh ủy',
    shortName: 'Ban Tuyên giáo TU',
    symbolCode: 'BTGTU',
    aliases: ['Ban Tuyên giáo', 'BTG Tỉnh ủy'],
    successors: [joint2025],
    unverified: true,
  }),
  partyBody({
    code: 'ban-dan-van',
    name: 'Ban Dân vận Tỉnh ủy',
    shortName: 'Ban Dân vận TU',
    symbolCode: 'BDVTU',
    aliases: ['Ban Dân vận'],
    successors: [joint2025],
    unverified: true,
  }),
  partyBody({
    code: 'ban-to-chuc',
    name: 'Ban Tổ chức Tỉnh ủy',
    shortName: 'Ban Tổ chức TU',
    symbolCode: 'BTCTU',
  }),
  partyBody({
    code: 'uy-ban-kiem-tra',
    name: 'Ủy ban Kiểm tra Tỉnh ủy',
    shortName: 'UBKT Tỉnh ủy',
    symbolCode: 'UBKTTU',
    aliases: ['UBKT Tỉnh ủy'],
  }),
  partyBody({
    code: 'ban-noi-chinh',
    name: 'Ban Nội chính Tỉnh ủy',
    shortName: 'Ban Nội chính TU',
    symbolCode: 'BNCTU',
  }),
  partyBody({
    code: 'dang-uy-khoi',
    name: 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh',
    shortName: 'Đảng ủy Khối CCQ&DN tỉnh',
    symbolCode: 'ĐUK',
    aliases: ['Đảng ủy Khối các cơ quan và doanh nghiệp', 'Đảng ủy Khối CQ&DN tỉnh'],
    unverified: true,
  }),
]

/** Since 7/2025 the five organisations work inside the Front's provincial body and keep their names. */
const insideTheFront: Succession = {
  code: 'mttq',
  name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn La',
  kind: 'merged',
  on: '2025-07-01',
  basis: null,
}

const union = (given: Omit<Given, 'kind' | 'groups'>): AgencyRecord =>
  body({ kind: 'union', groups: ['chinh-tri-xa-hoi'], successors: [insideTheFront], unverified: true, ...given })

const frontAndUnions: readonly AgencyRecord[] = [
  body({
    code: 'mttq',
    name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn La',
    shortName: 'Ủy ban MTTQ Việt Nam tỉnh',
    symbolCode: 'MTTQ',
    kind: 'front',
    groups: ['mat-tran'],
    aliases: [
      'Ủy ban MTTQ tỉnh',
      'UBMTTQ Việt Nam tỉnh',
      'UB MTTQ Việt Nam tỉnh',
      'MTTQ Việt Nam tỉnh',
      'Mặt trận Tổ quốc Việt Nam tỉnh',
      'Ủy ban Mặt trận Tổ quốc tỉnh',
      'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh',
    ],
  }),
  union({
    code: 'ldld',
    name: 'Liên đoàn Lao động tỉnh Sơn La',
    shortName: 'LĐLĐ tỉnh',
    symbolCode: 'LĐLĐ',
    aliases: ['Liên đoàn Lao động tỉnh'],
  }),
  union({
    code: 'tinh-doan',
    name: 'Tỉnh Đoàn Sơn La',
    shortName: 'Tỉnh Đoàn',
    symbolCode: 'TĐTN',
    aliases: [
      'Đoàn TNCS Hồ Chí Minh tỉnh',
      'Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh',
      'Tỉnh đoàn thanh niên',
      'Ban Chấp hành Đoàn tỉnh',
      'Ban Chấp hành Đoàn TNCS Hồ Chí Minh tỉnh',
      'BCH Tỉnh Đoàn',
    ],
  }),
  union({
    code: 'hoi-lhpn',
    name: 'Hội Liên hiệp Phụ nữ tỉnh Sơn La',
    shortName: 'Hội LHPN tỉnh',
    symbolCode: 'HPN',
    aliases: ['Hội LHPN Việt Nam tỉnh', 'Hội Liên hiệp Phụ nữ Việt Nam tỉnh', 'Hội Phụ nữ tỉnh'],
  }),
  union({
    code: 'hoi-nong-dan',
    name: 'Hội Nông dân tỉnh Sơn La',
    shortName: 'Hội Nông dân tỉnh',
    symbolCode: 'HND',
    aliases: ['Hội ND tỉnh', 'Hội Nông dân Việt Nam tỉnh'],
  }),
  union({
    code: 'hoi-ccb',
    name: 'Hội Cựu chiến binh tỉnh Sơn La',
    shortName: 'Hội CCB tỉnh',
    symbolCode: 'HCCB',
    aliases: ['Hội Cựu chiến binh Việt Nam tỉnh'],
  }),
]

/** The merged press agency of the provincial Party committee; day and name await confirmation. */
const jointPress: Succession = {
  code: null,
  name: 'Báo và Phát thanh, Truyền hình Sơn La',
  kind: 'merged',
  on: null,
  basis: null,
}

const press: readonly AgencyRecord[] = [
  body({
    code: 'bao-son-la',
    name: 'Báo Sơn La',
    shortName: 'Báo Sơn La',
    symbolCode: null,
    kind: 'press',
    parent: 'tinh-uy',
    groups: ['bao-chi'],
    successors: [jointPress],
    unverified: true,
  }),
  body({
    code: 'dai-pt-th',
    name: 'Đài Phát thanh - Truyền hình tỉnh Sơn La',
    shortName: 'Đài PT-TH tỉnh',
    symbolCode: null,
    kind: 'press',
    parent: 'ubnd-tinh',
    commanded: true,
    groups: ['bao-chi'],
    aliases: [
      'Đài Phát thanh và Truyền hình tỉnh',
      'Đài PTTH tỉnh',
      'Đài PT&TH tỉnh',
      'Đài Phát thanh - Truyền hình Sơn La',
    ],
    successors: [jointPress],
    unverified: true,
  }),
  // One body under two names in documents: the portal is what it runs.
  body({
    code: 'cong-ttdt',
    name: 'Cổng thông tin điện tử tỉnh Sơn La',
    shortName: 'Cổng TTĐT tỉnh',
    symbolCode: null,
    kind: 'public-unit',
    parent: 'vp-ubnd',
    commanded: true,
    groups: ['cong-thong-tin'],
    aliases: [
      'Cổng thông tin điện tử tỉnh',
      'Trung tâm thông tin tỉnh',
      'Trung tâm Thông tin',
      'Cổng Thông tin điện tử',
    ],
    unverified: true,
  }),
]

/** The Party's bodies, the Front, the socio-political organisations, the press and the portal of the province. */
export const partyFrontAndPress: readonly AgencyRecord[] = [...party, ...frontAndUnions, ...press]
