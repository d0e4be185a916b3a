/** What tells the first owner how to come in; empty where an owner can. */
export async function offerDesk(url: string): Promise<string> {
  const { openDatabase } = await import('#server/db/database.ts')
  const { offerSetUp } = await import('#server/sign-in/offer-set-up.ts')
  const db = openDatabase(url)
  const link = await offerSetUp(db, new Date()).finally(() => db.$disconnect())
  if (link === null) return ''
  return `\nNobody owns the desk yet. Set it up with this link, which works once, for a day:\n${link.address}\n`
}
