import { Command } from 'commander'
import { spellInstant } from '#domain/days/spell-instant.ts'
import type { Database } from '#server/db/database.ts'
import { freeOwner } from '#server/people/change-access.ts'
import type { MadeLink } from '#server/sign-in/make-link.ts'
import { listLockedOutOwners, offerSetUp } from '#server/sign-in/offer-set-up.ts'
import { accountName, findKnown, makeOrder, requireDone } from '#desk/order.ts'
import { DeskProblem } from '#desk/report-failure.ts'
import { withDatabase } from '#desk/with-database.ts'

export const ownerLinkCommand = new Command('owner-link')
  .description(
    'print a one-time link for an owner who is locked out, and remove their second step; without a name, print a link for the first owner if no owner can sign in',
  )
  .argument('[name]', 'the owner, by name or id')
  .option('--by <name>', 'who does it', accountName())
  .action(async (name: string | undefined, { by }: { by: string }) => {
    const { address, expiresAt } = await withDatabase((db) =>
      name === undefined ? setUp(db) : free(db, { name, by }),
    )
    process.stderr.write(`The link works once, until ${spellInstant(expiresAt.toISOString())}.\n`)
    process.stdout.write(`${address}\n`)
  })

async function setUp(db: Database): Promise<MadeLink> {
  const link = await offerSetUp(db, new Date())
  if (link) return link
  const names = await listLockedOutOwners(db)
  if (names.length > 0)
    throw new DeskProblem(`No owner has a password. Name the owner the link is for: ${names.join(', ')}.`, 1)
  throw new DeskProblem(
    'An owner can already sign in, so no link was made. For an owner who is locked out, add their name; `desk people` lists everyone.',
    1,
  )
}

async function free(db: Database, { name, by }: { name: string; by: string }): Promise<MadeLink> {
  const personId = await findKnown(db, name)
  return requireDone(await freeOwner(db, { ...(await makeOrder(db, by)), personId }))
}
