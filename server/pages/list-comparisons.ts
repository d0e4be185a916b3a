import { briefAddress } from '#domain/pages/addresses.ts'
import type { Database } from '#server/db/database.ts'
import { readBatches } from '#server/db/read-batches.ts'

/** Two published revisions of a brief, as an address names them. */
interface Comparison {
  slug: string
  from: string
  to: string
}

interface ComparedBrief {
  id: string
  /** Its slug, and those that it once had. */
  slugs: string[]
  /** Of its published revisions. */
  numbers: number[]
}

/** Every two revisions of a brief that readers ever had, under all its addresses, in batches of briefs. */
export async function* listComparisons(db: Database): AsyncGenerator<Comparison[]> {
  const batches = readBatches(
    ({ where, take }) => db.$queryRaw<ComparedBrief[]>`
      select b.id, array_agg(distinct r.number order by r.number) as numbers,
        array(select b.slug union select substr(address, ${briefAddress('').length + 1}::int)
          from retired_addresses where kind = 'brief' and target_id = b.id order by 1) as slugs
      from briefs b join publications u on u.brief_id = b.id join revisions r on r.id = u.revision_id
      where b.id > ${where.id.gt}::uuid and r.marking = 'TLP:CLEAR' and r.sealed_at is not null
      group by b.id having count(distinct r.number) > 1 order by b.id limit ${take}`,
  )
  for await (const briefs of batches) yield briefs.flatMap(listPairs)
}

function listPairs({ slugs, numbers }: ComparedBrief): Comparison[] {
  const pairs = numbers.flatMap((to) =>
    numbers.filter((from) => from < to).map((from) => ({ from: String(from), to: String(to) })),
  )
  return slugs.flatMap((slug) => pairs.map((pair) => ({ slug, ...pair })))
}
