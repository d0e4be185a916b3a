import { isPushedTopic } from '#domain/feeds/pushed-topics.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { owePings } from '#server/hub/owe-pings.ts'

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
  await addRows(
    db,
    made.map(({ address }) => address),
  )
  return (await recordKnown(db, made, recording)) ?? []
}

/**
 * Gives rows to those addresses that have none. A change owes nothing where there is no row, so that a page which was
 * loaded before it would stay, be it one with a text that was withdrawn. Therefore as if the last change of the site had
 * owed them, after any that is under way: what was loaded before that one is not put away, but loaded once more.
 */
async function addRows(db: Database, addresses: readonly string[]): Promise<void> {
  await db.$executeRaw`
    insert into prints (address, state, owed)
    select address, 'out', held.change
    from (select change from site where id = 1 for share) held, unnest(${[...addresses].sort()}::text[]) as address
    on conflict do nothing`
}

/** What was printed at an address last, for nothing that changed since if it is done. */
interface KnownPrint {
  address: string
  newest: bigint
  hash: string | null
  isDone: boolean | null
}

/** {@link recordPrints} where each of them has a row; `null`, and nothing is done, where one has none. */
async function recordKnown<Made extends MadePrint>(
  db: Database,
  made: readonly Made[],
  { store, ...facts }: Recording<Made>,
): Promise<string[] | null> {
  return db.$transaction(async (tx) => {
    const rows = await tx.$queryRaw<KnownPrint[]>`
      select address, greatest(owed, printed) as newest, hash, owed <= printed and edition = ${facts.edition} as "isDone"
      from prints where address = any(${made.map(({ address }) => address)}) order by address for update`
    if (rows.length < made.length) return null
    const known = new Map(rows.map((row) => [row.address, row]))
    const put = await store(
      made.filter(({ address, change }) => (known.get(address)?.newest ?? 0n) <= change),
    )
    await settle(tx, put, facts)
    await tellOfTurned(tx, put, known)
    return put.map(({ address }) => address)
  })
}

/**
 * Has the hub told of topics that are printed otherwise than before although neither the record nor the templates have
 * changed: the clock did it. The feed of the daily summary has a day more after midnight. What a change has asked for, the
 * change itself tells (`show-change.ts`).
 */
async function tellOfTurned(
  tx: Transaction,
  made: readonly MadePrint[],
  known: ReadonlyMap<string, KnownPrint>,
): Promise<void> {
  const turned = made.filter(({ address, hash }) => {
    const before = known.get(address)
    return before?.isDone === true && before.hash !== null && before.hash !== hash && isPushedTopic(address)
  })
  if (turned.length === 0) return
  const change = turned.reduce((most, one) => (one.change > most ? one.change : most), 0n)
  await owePings(
    tx,
    turned.map(({ address }) => address),
    change,
  )
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
