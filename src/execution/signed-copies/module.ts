import { type Module, routesOf } from '../../foundation/access/index.ts'
import type { Storage } from '../../platform/storage/storage.ts'
import { certificateList, installCertificate, removeCertificate } from './actions/certificates.ts'
import { dropCopy, keepCopy, takeCopyBack } from './actions/keep.ts'
import { sendCopy } from './actions/send.ts'
import type { Sights } from './actions/subject.ts'
import { certificatesContract, signedCopiesContract } from './contract.ts'
import { copiesOf, copyFile } from './queries.ts'

/** `sights`: the modules whose papers are signed, each telling of its things. The storage keeps the PDFs. */
export const signedCopiesModule = (storage: Storage, sights: Sights): Module => ({
  name: 'signed_copies',
  routes: [
    ...routesOf('signed_copies', signedCopiesContract, {
      list: copiesOf(sights, storage),
      send: sendCopy(sights, storage),
      file: copyFile(sights, storage),
      keep: keepCopy(sights),
      takeBack: takeCopyBack(sights),
      drop: dropCopy(sights),
    }),
    ...routesOf('certificates', certificatesContract, {
      list: certificateList,
      install: installCertificate,
      remove: removeCertificate,
    }),
  ],
})
