import type { Database, Transaction } from '#server/db/database.ts'

/** What a printer has made of an address. */
export interface MadePrint {
  address: string
  /** The site's change number read before the page was loaded. */
  change: bigint
  /** SHA-256 of status and text, or `null` where nothing stands. */
  hash: string | null
  changesAt: Date | null
  /** Whether more effort would compress it better. */
  isLoose: boolean
}

interface Recording<Made> {
  edition: string
  now: Date
  /** Puts pages away and returns those it could. */
  store: (current: readonly Made[]) => Promise<readonly Made[]>
}

/**
 * Lets `store` put away those prints that are no older than what is owed and what was printed before, and records
 * them. The rows are locked meanwhile, so that of several printers none puts an older page over a newer one. The
 * addresses that `store` returns are returned; one that vanished from the record meanwhile is not among them.
 */
export async function recordPrints<Made extends MadePrint>(
  db: Database,
  made: readonly Made[],
  recording: Recording<Made>,
): Promise<string[]> {
  if (made.length === 0) return []
  const settled = await recordKnown(db, made, recording)
  if (settled) return settled
  // What is owed has a row; what a reader asked for may have none. Outside, so that nobody waits for rows in a circle.
  const addresses = made.map(({ address }) => address).sort()
  await db.$executeRaw`
    insert into prints (address, state, owed) select address, 'out', 0 from unnest(${addresses}::text[]) as address
    on conflict do nothing`
  return (await recordKnown(db, made, recording)) ?? []
}

/** {@link recordPrints} where each of them has a row; `null`, and nothing is done, where one has none. */
async function recordKnown<Made extends MadePrint>(
  db: Database,
  made: readonly Made[],
  { store, ...facts }: Recording<Made>,
): Promise<string[] | null> {
  return db.$transaction(async (tx) => {
    const rows = await tx.$queryRaw<{ address: string; newest: bigint }[]>`
      select address, greatest(owed, printed) as newest from prints
      where address = any(${made.map(({ address }) => address)}) order by address for update`
    if (rows.length < made.length) return null
    const newest = new Map(rows.map((row) => [row.address, row.newest]))
    const put = await store(made.filter(({ address, change }) => (newest.get(address) ?? 0n) <= change))
    await settle(tx, put, facts)
    return put.map(({ address }) => address)
  })
}

async function settle(
  tx: Transaction,
  made: readonly MadePrint[],
  { edition, now }: { edition: string; now: Date },
): Promise<void> {
  const gone = made.filter(({ hash }) => hash === null)
  if (gone.length > 0)
    await tx.$executeRaw`delete from prints where address = any(${gone.map(({ address }) => address)})`
  const standing = made.filter(({ hash }) => hash !== null)
  if (standing.length === 0) return
  await tx.$executeRaw`
    update prints set state = 'fresh', printed = made.change, edition = ${edition}, hash = made.hash,
      printed_at = ${now}, changes_at = made.changes_at,
      loose_since = case when made.is_loose then ${now}::timestamptz end, claimed_until = null, failures = 0, retry_at = null, problem = null
    from unnest(
      ${standing.map(({ address }) => address)}::text[],
      ${standing.map(({ change }) => change)}::bigint[],
      ${standing.map(({ hash }) => hash)}::text[],
      ${standing.map(({ changesAt }) => changesAt?.toISOString() ?? null)}::timestamptz[],
      ${standing.map(({ isLoose }) => isLoose)}::boolean[]
    ) as made (address, change, hash, changes_at, is_loose)
    where prints.address = made.address`
}
