import type { Role } from '../../../foundation/access/index.ts'

export interface DemonstrationPost {
  readonly role: Role
  /** The agency's code. */
  readonly agency: string
  readonly title?: string
}

/** An invented person. `key` is the part of the e-mail before the @. */
export interface DemonstrationPerson {
  readonly key: string
  readonly name: string
  readonly email: string
  readonly posts: readonly DemonstrationPost[]
}

const person = (key: string, name: string, ...posts: DemonstrationPost[]): DemonstrationPerson => ({
  key,
  name,
  email: `${key}@lantoa.example`,
  posts,
})

const post = (role: Role, agency: string, title: string): DemonstrationPost => ({ role, agency, title })

const centre = [
  person('sung.minh.hoa', 'Sùng Minh Hòa', post('plan_owner', 'stnmt', 'Trưởng phòng Quản lý môi trường')),
  person('pham.thu.ngan', 'Phạm Thu Ngân', post('plan_owner', 'stnmt', 'Chuyên viên phòng Quản lý môi trường')),
  person('cam.the.vinh', 'Cầm Thế Vinh', post('leader', 'ubnd-tinh', 'Phó Chủ tịch UBND tỉnh')),
  person('dinh.quoc.bao', 'Đinh Quốc Bảo', post('reader', 'hdnd-tinh', 'Chuyên viên')),
  person('vu.hai.dang', 'Vũ Hải Đăng', post('administrator', 'stnmt', 'Quản trị hệ thống')),
]

/** Whoever does the work of the portal also does that of the office it belongs to: two posts, one sign-in. */
const withTwoPosts = [
  person(
    'tong.van.khiem',
    'Tòng Văn Khiêm',
    post('focal_point', 'cong-ttdt', 'Biên tập viên'),
    post('focal_point', 'vp-ubnd', 'Chuyên viên phòng Tổng hợp'),
  ),
  person(
    'le.thanh.truc',
    'Lê Thanh Trúc',
    post('approver', 'cong-ttdt', 'Phó Giám đốc Trung tâm thông tin'),
    post('approver', 'vp-ubnd', 'Phó Chánh Văn phòng'),
  ),
]

type Pair = readonly [
  agency: string,
  focalPoint: readonly [string, string],
  approver: readonly [string, string, string],
]

/** The focal point (an officer) and the approver (with a title) of each agency. */
const pairs: readonly Pair[] = [
  ['stnmt', ['lo.thi.dung', 'Lò Thị Dung'], ['tran.duc.thinh', 'Trần Đức Thịnh', 'Phó Giám đốc Sở']],
  ['stttt', ['quang.van.sinh', 'Quàng Văn Sinh'], ['nguyen.ha.linh', 'Nguyễn Hà Linh', 'Phó Giám đốc Sở']],
  ['svhttdl', ['ca.thi.yen', 'Cà Thị Yến'], ['dieu.chinh.nghia', 'Điêu Chính Nghĩa', 'Phó Giám đốc Sở']],
  ['sgddt', ['lo.thi.mai', 'Lò Thị Mai'], ['do.quang.huy', 'Đỗ Quang Huy', 'Phó Giám đốc Sở']],
  ['stc', ['vu.thi.hanh', 'Vũ Thị Hạnh'], ['hoang.van.toan', 'Hoàng Văn Toán', 'Phó Giám đốc Sở']],
  ['syt', ['giang.thi.mo', 'Giàng Thị Mỏ'], ['bui.ngoc.diep', 'Bùi Ngọc Điệp', 'Phó Giám đốc Sở']],
  ['snnptnt', ['lu.van.phong', 'Lù Văn Phong'], ['ha.viet.son', 'Hà Việt Sơn', 'Phó Giám đốc Sở']],
  ['sct', ['nguyen.bich.thao', 'Nguyễn Bích Thảo'], ['leo.van.cuong', 'Lèo Văn Cường', 'Phó Giám đốc Sở']],
  ['bao-son-la', ['luong.thi.huong', 'Lường Thị Hương'], ['tran.viet.hung', 'Trần Việt Hùng', 'Phó Tổng Biên tập']],
  ['dai-pt-th', ['thao.a.sua', 'Thào A Sủa'], ['nguyen.phuong.nam', 'Nguyễn Phương Nam', 'Phó Giám đốc Đài']],
  ['ban-tuyen-giao', ['bac.cam.tu', 'Bạc Cẩm Tú'], ['dang.xuan.loc', 'Đặng Xuân Lộc', 'Phó Trưởng ban']],
  ['mttq', ['vi.van.ngoan', 'Vì Văn Ngoan'], ['mua.a.vang', 'Mùa A Vảng', 'Phó Chủ tịch']],
  ['hoi-lhpn', ['song.thi.chia', 'Sồng Thị Chía'], ['cam.thi.thuy', 'Cầm Thị Thùy', 'Phó Chủ tịch']],
  ['tinh-doan', ['lo.minh.tri', 'Lò Minh Trí'], ['le.bao.chau', 'Lê Bảo Châu', 'Phó Bí thư']],
  ['hoi-nong-dan', ['quang.thi.lan', 'Quàng Thị Lan'], ['dinh.cong.luan', 'Đinh Công Luận', 'Phó Chủ tịch']],
  ['ubnd-tp-son-la', ['hoang.thu.trang', 'Hoàng Thu Trang'], ['tong.duc.manh', 'Tòng Đức Mạnh', 'Phó Chủ tịch']],
  ['ubnd-moc-chau', ['ban.thi.nhung', 'Bàn Thị Nhung'], ['trang.a.cho', 'Tráng A Chớ', 'Phó Chủ tịch']],
  ['ubnd-mai-son', ['cam.van.quyet', 'Cầm Văn Quyết'], ['pham.duy.tan', 'Phạm Duy Tân', 'Phó Chủ tịch']],
  ['ubnd-thuan-chau', ['luong.van.dien', 'Lường Văn Diện'], ['bac.thi.kieu', 'Bạc Thị Kiều', 'Phó Chủ tịch']],
  ['ubnd-muong-la', ['ca.van.thiet', 'Cà Văn Thiết'], ['vang.a.lenh', 'Vàng A Lềnh', 'Phó Chủ tịch']],
  ['ubnd-yen-chau', ['hoang.thi.xuyen', 'Hoàng Thị Xuyến'], ['lu.hong.quan', 'Lù Hồng Quân', 'Phó Chủ tịch']],
]

/** Agencies whose focal point alone has an account yet; the approver's invitation is not taken up. */
const focalPointsAlone: readonly (readonly [agency: string, key: string, name: string])[] = [
  ['sxd', 'phan.gia.khanh', 'Phan Gia Khánh'],
  ['ubnd-sop-cop', 'tong.thi.bun', 'Tòng Thị Bun'],
  ['ubnd-bac-yen', 'mua.thi.de', 'Mùa Thị Dế'],
  ['hoi-ccb', 'ha.van.luyen', 'Hà Văn Luyện'],
]

/** The invented people of the demonstration and their posts. */
export const demonstrationPeople: readonly DemonstrationPerson[] = [
  ...centre,
  ...withTwoPosts,
  ...pairs.flatMap(([agency, [key, name], [approverKey, approverName, title]]) => [
    person(key, name, post('focal_point', agency, 'Chuyên viên')),
    person(approverKey, approverName, post('approver', agency, title)),
  ]),
  ...focalPointsAlone.map(([agency, key, name]) => person(key, name, post('focal_point', agency, 'Chuyên viên'))),
]
