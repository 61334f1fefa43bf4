/** Drawings of our own that stand for photographs: files in `pictures/`, made into JPEG when the demonstration is filled in. */
export const pictures = [
  { key: 'terraces', file: 'terraces.svg', title: 'Ruộng bậc thang' },
  { key: 'stilt-house', file: 'stilt-house.svg', title: 'Nhà sàn và vườn cây' },
  { key: 'stream', file: 'stream.svg', title: 'Khơi thông dòng suối' },
  { key: 'coffee-cherry', file: 'coffee-cherry.svg', title: 'Cành cà phê mùa thu hoạch' },
  { key: 'waste-bins', file: 'waste-bins.svg', title: 'Thùng phân loại rác tại nguồn' },
  { key: 'meeting-hall', file: 'meeting-hall.svg', title: 'Buổi tuyên truyền tại nhà văn hóa' },
  { key: 'loudspeaker', file: 'loudspeaker.svg', title: 'Loa truyền thanh của bản' },
  { key: 'school-yard', file: 'school-yard.svg', title: 'Hoạt động ở sân trường' },
  { key: 'tree-planting', file: 'tree-planting.svg', title: 'Trồng cây' },
  { key: 'banner', file: 'banner.svg', title: 'Băng rôn trên tuyến đường chính' },
] as const satisfies readonly { key: string; file: string; title: string }[]

export type PictureKey = (typeof pictures)[number]['key']
