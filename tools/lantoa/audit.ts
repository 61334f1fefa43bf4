import { type Verification, verifyChain } from '../../src/foundation/journal/index.ts'
import { Refusal } from '../../src/platform/errors/refusal.ts'
import { type Command, Misuse } from './command.ts'
import { withProduct } from './product.ts'

export const audit: Command = {
  name: 'audit',
  usage: 'audit',
  says: 'Kiểm tra toàn bộ nhật ký còn nguyên vẹn hay không và in dấu niêm phong cuối. Lan Tỏa phải đang chạy.',
  run: async (words) => {
    if (words.length > 0) throw new Misuse('Lệnh này không có lựa chọn nào. Cách dùng: lantoa audit')
    return foundIn(await withProduct(({ db }) => verifyChain(db)))
  },
}

/** A journal that does not hold is a fault: the program ends with code 1. */
function foundIn({ sealed, unsealed, head, fault }: Verification): string {
  if (fault) throw new Refusal('conflict', `journal.${fault.kind}`, { position: fault.position })
  return [
    `Nhật ký nguyên vẹn: ${sealed} mục đã niêm phong, ${unsealed} mục đang chờ niêm phong.`,
    `Dấu niêm phong cuối (nên chép lưu ở nơi khác): ${head}`,
  ].join('\n')
}
