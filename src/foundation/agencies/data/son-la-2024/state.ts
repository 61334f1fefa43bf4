import { type AgencyRecord, departmentsEnded, type Succession, termBegan } from '../agency-record.ts'

const council = {
  code: 'hdnd-tinh',
  name: 'Hội đồng nhân dân tỉnh Sơn La',
  shortName: 'HĐND tỉnh',
  symbolCode: 'HĐND',
  kind: 'state',
  level: 'province',
  parent: null,
  commanded: false,
  groups: [],
  aliases: ['Thường trực HĐND tỉnh', 'TT HĐND tỉnh', 'Thường trực Hội đồng nhân dân tỉnh'],
  validFrom: termBegan,
  validTo: null,
  successors: [],
} as const satisfies AgencyRecord

const committee = {
  ...council,
  code: 'ubnd-tinh',
  name: 'Ủy ban nhân dân tỉnh Sơn La',
  shortName: 'UBND tỉnh',
  symbolCode: 'UBND',
  commanded: true,
  aliases: [
    'Lãnh đạo UBND tỉnh',
    'Thường trực UBND tỉnh',
    'Chủ tịch UBND tỉnh',
    'Các Phó Chủ tịch UBND tỉnh',
    'Phó Chủ tịch UBND tỉnh',
  ],
} as const satisfies AgencyRecord

type Given = Pick<AgencyRecord, 'code' | 'name' | 'shortName' | 'symbolCode'> &
  Partial<Pick<AgencyRecord, 'aliases' | 'validTo' | 'successors' | 'unverified'>>

/** A specialised agency under the provincial People's Committee. */
const department = (given: Given): AgencyRecord => ({
  kind: 'state',
  level: 'province',
  parent: 'ubnd-tinh',
  commanded: true,
  groups: ['so-ban-nganh'],
  aliases: [],
  validFrom: termBegan,
  validTo: null,
  successors: [],
  ...given,
})

const reorganisation = 'Nghị định 45/2025/NĐ-CP và nghị quyết của HĐND tỉnh về sắp xếp cơ quan chuyên môn'

/** What the reorganisation of 01/3/2025 made of a department. */
const since2025 = (kind: Succession['kind'], code: string | null, name: string): Succession => ({
  code,
  name,
  kind,
  on: '2025-03-01',
  basis: reorganisation,
})

const lasting: readonly AgencyRecord[] = [
  department({
    code: 'vp-ubnd',
    name: 'Văn phòng Ủy ban nhân dân tỉnh',
    shortName: 'Văn phòng UBND tỉnh',
    symbolCode: 'VPUBND',
    aliases: ['VP UBND tỉnh', 'Lãnh đạo Văn phòng UBND tỉnh', 'Các phòng: TH, KT - VP UBND tỉnh'],
  }),
  department({ code: 'snv', name: 'Sở Nội vụ', shortName: 'Sở Nội vụ', symbolCode: 'SNV' }),
  department({ code: 'stp', name: 'Sở Tư pháp', shortName: 'Sở Tư pháp', symbolCode: 'STP' }),
  department({ code: 'stc', name: 'Sở Tài chính', shortName: 'Sở Tài chính', symbolCode: 'STC' }),
  department({ code: 'sct', name: 'Sở Công Thương', shortName: 'Sở Công Thương', symbolCode: 'SCT' }),
  department({ code: 'sxd', name: 'Sở Xây dựng', shortName: 'Sở Xây dựng', symbolCode: 'SXD' }),
  department({ code: 'syt', name: 'Sở Y tế', shortName: 'Sở Y tế', symbolCode: 'SYT' }),
  department({
    code: 'svhttdl',
    name: 'Sở Văn hóa, Thể thao và Du lịch',
    shortName: 'Sở VH,TT&DL',
    symbolCode: 'SVHTTDL',
    aliases: ['Sở Văn hóa - Thể thao và Du lịch', 'Sở Văn hóa Thể thao và Du lịch', 'Sở VHTT&DL', 'Sở VHTTDL'],
  }),
  department({
    code: 'sgddt',
    name: 'Sở Giáo dục và Đào tạo',
    shortName: 'Sở GD&ĐT',
    symbolCode: 'SGDĐT',
    aliases: ['Sở GDĐT', 'Sở GD và ĐT', 'Sở Giáo dục & Đào tạo'],
  }),
  department({
    code: 'skhcn',
    name: 'Sở Khoa học và Công nghệ',
    shortName: 'Sở KH&CN',
    symbolCode: 'SKHCN',
    aliases: ['Sở KHCN', 'Sở Khoa học & Công nghệ'],
  }),
  department({
    code: 'sngv',
    name: 'Sở Ngoại vụ',
    shortName: 'Sở Ngoại vụ',
    symbolCode: 'SNgV',
    unverified: true,
  }),
  department({
    code: 'thanh-tra',
    name: 'Thanh tra tỉnh',
    shortName: 'Thanh tra tỉnh',
    symbolCode: 'TTr',
    aliases: ['Thanh tra tỉnh Sơn La'],
  }),
  department({
    code: 'bql-kcn',
    name: 'Ban Quản lý các khu công nghiệp tỉnh',
    shortName: 'BQL các KCN tỉnh',
    symbolCode: 'BQL',
    aliases: ['Ban Quản lý các khu công nghiệp', 'BQL KCN tỉnh', 'Ban Quản lý các KCN tỉnh'],
    unverified: true,
  }),
]

const reorganised: readonly AgencyRecord[] = [
  department({
    code: 'stnmt',
    name: 'Sở Tài nguyên và Môi trường',
    shortName: 'Sở TN&MT',
    symbolCode: 'STNMT',
    aliases: ['Sở TNMT', 'Sở TN và MT', 'Sở Tài nguyên & Môi trường', 'Sở Tài nguyên - Môi trường'],
    validTo: departmentsEnded,
    successors: [since2025('merged', null, 'Sở Nông nghiệp và Môi trường')],
  }),
  department({
    code: 'snnptnt',
    name: 'Sở Nông nghiệp và Phát triển nông thôn',
    shortName: 'Sở NN&PTNT',
    symbolCode: 'SNN',
    aliases: ['Sở Nông nghiệp và PTNT', 'Sở NNPTNT', 'Sở Nông nghiệp & PTNT', 'SNNPTNT'],
    validTo: departmentsEnded,
    successors: [since2025('merged', null, 'Sở Nông nghiệp và Môi trường')],
  }),
  department({
    code: 'stttt',
    name: 'Sở Thông tin và Truyền thông',
    shortName: 'Sở TT&TT',
    symbolCode: 'STTTT',
    aliases: ['Sở TTTT', 'Sở TT và TT', 'Sở Thông tin & Truyền thông'],
    validTo: departmentsEnded,
    successors: [
      since2025('split', 'skhcn', 'Sở Khoa học và Công nghệ'),
      since2025('split', 'svhttdl', 'Sở Văn hóa, Thể thao và Du lịch'),
    ],
  }),
  department({
    code: 'skhdt',
    name: 'Sở Kế hoạch và Đầu tư',
    shortName: 'Sở KH&ĐT',
    symbolCode: 'SKHĐT',
    aliases: ['Sở KHĐT', 'Sở Kế hoạch & Đầu tư'],
    validTo: departmentsEnded,
    successors: [since2025('merged', 'stc', 'Sở Tài chính')],
  }),
  department({
    code: 'sgtvt',
    name: 'Sở Giao thông vận tải',
    shortName: 'Sở GTVT',
    symbolCode: 'SGTVT',
    aliases: ['Sở Giao thông - Vận tải'],
    validTo: departmentsEnded,
    successors: [since2025('merged', 'sxd', 'Sở Xây dựng')],
  }),
  department({
    code: 'sldtbxh',
    name: 'Sở Lao động - Thương binh và Xã hội',
    shortName: 'Sở LĐ-TB&XH',
    symbolCode: 'SLĐTBXH',
    aliases: ['Sở LĐTB&XH', 'Sở LĐTBXH', 'Sở Lao động, Thương binh và Xã hội', 'Sở Lao động - TB&XH'],
    validTo: departmentsEnded,
    successors: [since2025('merged', 'snv', 'Sở Nội vụ')],
  }),
  department({
    code: 'bdt',
    name: 'Ban Dân tộc',
    shortName: 'Ban Dân tộc',
    symbolCode: 'BDT',
    aliases: ['Ban Dân tộc tỉnh'],
    validTo: departmentsEnded,
    successors: [since2025('renamed', null, 'Sở Dân tộc và Tôn giáo')],
  }),
]

/** The People's Council and Committee of the province and the departments under the Committee. */
export const stateAgencies: readonly AgencyRecord[] = [council, committee, ...lasting, ...reorganised]
