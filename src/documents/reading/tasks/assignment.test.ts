import { expect, test } from 'vitest'
import { assignmentIn } from './assignment.ts'

test.each<[string, string[], string[], string, boolean | null, string]>([
  [
    'Chủ trì, phối hợp với Sở Y tế và Công an tỉnh mở lớp',
    [],
    ['Sở Y tế', 'Công an tỉnh'],
    'chu_tri',
    null,
    'Chủ trì, phối hợp với Sở Y tế và Công an tỉnh mở lớp',
  ],
  ['Phối hợp với Sở Y tế mở lớp', [], ['Sở Y tế'], 'phoi_hop', null, 'Phối hợp với Sở Y tế mở lớp'],
  ['Giao Sở Y tế theo dõi, báo cáo', ['Sở Y tế'], [], 'thuc_hien', false, 'theo dõi, báo cáo'],
  [
    'Đề nghị Tỉnh đoàn chủ trì, phối hợp với Hội Nông dân tỉnh vận động',
    ['Tỉnh đoàn'],
    ['Hội Nông dân tỉnh'],
    'chu_tri',
    true,
    'chủ trì, phối hợp với Hội Nông dân tỉnh vận động',
  ],
  ['UBND các xã, phường có trách nhiệm rà soát', ['UBND các xã, phường'], [], 'thuc_hien', null, 'rà soát'],
  [
    'Mở lớp tập huấn (Cơ quan chủ trì: Sở Y tế; cơ quan phối hợp: Công an tỉnh)',
    ['Sở Y tế'],
    ['Công an tỉnh'],
    'thuc_hien',
    null,
    'Mở lớp tập huấn (Cơ quan chủ trì: Sở Y tế; cơ quan phối hợp: Công an tỉnh)',
  ],
  [
    'Sửa bể nước (Sở Y tế chủ trì, phối hợp với Công an tỉnh)',
    ['Sở Y tế'],
    ['Công an tỉnh'],
    'thuc_hien',
    null,
    'Sửa bể nước (Sở Y tế chủ trì, phối hợp với Công an tỉnh)',
  ],
  ['Tổ chức lễ ra quân', [], [], 'thuc_hien', null, 'Tổ chức lễ ra quân'],
])('%s', (text, lead, coordinating, role, requested, action) => {
  const found = assignmentIn(text)
  expect(found).toMatchObject({ lead, coordinating, role, requested, action })
  expect(text.slice(found.actionAt)).toBe(action)
})
