import pg from 'pg'
import { migrate } from '../../src/platform/database/migrate.ts'
import { noSpace, StartFault } from '../start-fault.ts'
import { step } from './step.ts'

/** Brings the tables up to the sources. */
export async function prepareDatabase(url: string, place: string): Promise<void> {
  try {
    await step('Đang cập nhật cấu trúc cơ sở dữ liệu', () => migrate(url))
  } catch (error) {
    if (error instanceof Error && error.message.includes('No space left')) throw new StartFault(noSpace(place))
    const reason = error instanceof Error ? error.message : String(error)
    throw new StartFault(
      `Chưa cập nhật được cấu trúc cơ sở dữ liệu: ${reason}. Dữ liệu vẫn như trước; hãy báo người phát triển kèm câu này.`,
    )
  }
}

/** Whether nobody has used this database yet. */
export async function isEmpty(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ empty: boolean }>('select not exists (select from people) as empty')
    return rows[0]?.empty ?? true
  } finally {
    await client.end()
  }
}
