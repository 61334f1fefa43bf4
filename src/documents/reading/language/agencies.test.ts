import { expect, test } from 'vitest'
import { agenciesAt } from './agencies.ts'

const cases: [string, string[], string][] = [
  ['UBND huyện Bình Yên tổ chức lễ phát động', ['UBND huyện Bình Yên'], 'tổ chức lễ phát động'],
  ['Sở Tài nguyên và Môi trường', ['Sở Tài nguyên và Môi trường'], ''],
  ['Sở Văn hóa, Thể thao và Du lịch chỉ đạo', ['Sở Văn hóa, Thể thao và Du lịch'], 'chỉ đạo'],
  ['Các Sở, ban, ngành tỉnh; UBND các huyện, thành phố', ['Các Sở, ban, ngành tỉnh', 'UBND các huyện, thành phố'], ''],
  [
    'các Sở, ban, ngành, các cơ quan, đơn vị có liên quan báo cáo',
    ['các Sở, ban, ngành', 'các cơ quan, đơn vị có liên quan'],
    'báo cáo',
  ],
  ['Giám đốc, Thủ trưởng các sở, ban, ngành tổ chức', ['Giám đốc, Thủ trưởng các sở, ban, ngành'], 'tổ chức'],
  [
    'Báo và Đài Phát thanh và Truyền hình tỉnh mở chuyên mục',
    ['Báo và Đài Phát thanh và Truyền hình tỉnh'],
    'mở chuyên mục',
  ],
  ['Ủy ban Mặt trận Tổ quốc cùng cấp vận động', ['Ủy ban Mặt trận Tổ quốc cùng cấp'], 'vận động'],
  ['Ban Quản lý dự án đầu tư xây dựng tỉnh rà soát', ['Ban Quản lý dự án đầu tư xây dựng tỉnh'], 'rà soát'],
  ['Chánh Văn phòng, Giám đốc tổ chức', ['Chánh Văn phòng', 'Giám đốc'], 'tổ chức'],
  ['phòng Kinh tế và UBND xã lập', ['phòng Kinh tế', 'UBND xã'], 'lập'],
  [
    'Ban Tổ chức Tỉnh ủy và Sở Nội vụ, Sở Giáo dục và Đào tạo rà soát',
    ['Ban Tổ chức Tỉnh ủy', 'Sở Nội vụ', 'Sở Giáo dục và Đào tạo'],
    'rà soát',
  ],
  ['các tổ chức chính trị - xã hội tổ chức tốt', ['các tổ chức chính trị - xã hội'], 'tổ chức tốt'],
  ['Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh kiểm tra', ['Công an tỉnh', 'Bộ Chỉ huy Quân sự tỉnh'], 'kiểm tra'],
  ['Uỷ ban nhân dân các xã, phường triển khai', ['Uỷ ban nhân dân các xã, phường'], 'triển khai'],
  ['Sở Xây dựng chủ trì, phối hợp', ['Sở Xây dựng'], 'chủ trì, phối hợp'],
  [
    'Các cơ quan báo chí tỉnh và Cổng thông tin điện tử tỉnh',
    ['Các cơ quan báo chí tỉnh', 'Cổng thông tin điện tử tỉnh'],
    '',
  ],
]

test.each(cases)('%s', (text, names, rest) => {
  const found = agenciesAt(text)
  expect(found?.names).toEqual(names)
  expect(text.slice(found?.end)).toBe(rest)
})

test.each([
  'Ban hành văn bản hướng dẫn',
  'Tổ chức lễ phát động',
  'Các hoạt động hưởng ứng',
  'Báo cáo kết quả',
  'Chế độ thông tin',
])('no agency begins in: %s', (text) => {
  expect(agenciesAt(text)).toBeNull()
})
