import type { Storage } from '../../platform/storage/storage.ts'
import { routesOf } from '../access/index.ts'
import { sendFile } from './actions.ts'
import { filesContract } from './contract.ts'
import { type FileSight, originalFile, sharedFile, thumbnailOf } from './queries.ts'

export const routesWith = (storage: Storage, sights: readonly FileSight[]) =>
  routesOf('files', filesContract, {
    send: sendFile(storage),
    original: originalFile,
    shared: sharedFile(sights),
    thumbnail: thumbnailOf(sights),
  })
