/** Why nothing can start, as one sentence for whoever runs it: what is wrong and what to do. Shown without a stack. */
export class StartFault extends Error {
  override readonly name = 'StartFault'
}

/** The sentence for a fault of the file system while working in a folder; other errors stay what they are. */
export function folderFault(error: unknown, folder: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOSPC' || code === 'EDQUOT') return new StartFault(noSpace(folder))
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return new StartFault(notWritable(folder))
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return new StartFault(`${folder} không phải là thư mục. Hãy đặt DATA_DIR là một thư mục khác rồi chạy lại.`)
  return error
}

export const noSpace = (folder: string): string =>
  `Đĩa chứa ${folder} đã hết chỗ. Hãy giải phóng ít nhất 500 MB, hoặc đặt DATA_DIR sang đĩa khác, rồi chạy lại.`

export const notWritable = (folder: string): string =>
  `Không ghi được vào thư mục ${folder}. Hãy cấp quyền cho người dùng đang chạy, hoặc đặt DATA_DIR sang thư mục khác.`
