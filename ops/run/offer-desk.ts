/** What tells an owner how to come in; empty where one can. */
export async function offerDesk(url: string): Promise<string> {
  const { openDatabase } = await import('#server/db/database.ts')
  const { listLockedOutOwners, offerSetUp } = await import('#server/sign-in/offer-set-up.ts')
  const db = openDatabase(url)
  try {
    const link = await offerSetUp(db, new Date())
    return link ? describeSetUp(link.address) : describeLockedOut(await listLockedOutOwners(db))
  } finally {
    await db.$disconnect()
  }
}

function describeSetUp(address: string): string {
  return `\nThe desk has no owner yet. Set it up with this link, which works once, within a day:\n${address}\n`
}

function describeLockedOut(names: readonly string[]): string {
  if (names.length === 0) return ''
  return `\nNo owner has a password. Make a link for one with npm run -s desk -- owner-link NAME: ${names.join(', ')}\n`
}
