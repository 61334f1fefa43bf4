/**
 * Run by the supervisor before anybody can have signed in: fills a database that nobody has used, with the demonstration or
 * (`--empty`) with the agencies alone, and gives the link of the first administrator while there is none.
 */
import { addAgencies, findAgencyByCode, sonLa2024 } from '../foundation/agencies/index.ts'
import { firstInvitation } from '../foundation/people/index.ts'
import { openQueue } from '../platform/jobs/queue.ts'
import { endWithSupervisor, tellSupervisor } from './child.ts'
import { fillDemonstration } from './demonstration/fill.ts'
import { pooled, theSystem } from './gate.ts'
import { openProduct, type Product } from './open-product.ts'

/** The first administrator acts for the People's Committee: the one agency that no reorganisation ends. */
const AGENCY = 'ubnd-tinh'

const product = await openProduct(openQueue)
endWithSupervisor(product.close)
const isFilled =
  !process.argv.includes('--empty') && (await fillDemonstration({ ...product, connection: pooled(product.db) }))
const link = isFilled ? null : await invitationOf(product)
if (link) tellSupervisor({ kind: 'invitation', link })
await product.close()
process.exit(0)

function invitationOf({ gate, settings }: Product): Promise<string | null> {
  return gate.write(theSystem, async (ctx) => {
    if (!(await findAgencyByCode(ctx.db, AGENCY))) await addAgencies(ctx, sonLa2024)
    const who = { agencyCode: AGENCY, email: settings.adminEmail, name: 'Quản trị hệ thống' }
    return firstInvitation(ctx, { ...who, publicUrl: settings.publicUrl })
  })
}
