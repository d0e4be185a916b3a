import { CountTable } from '#components/lists/count-table.tsx'
import { entityAddress } from '#domain/pages/addresses.ts'

export interface EntityCompanyData {
  name: string
  /** Entities of the same briefs, those in most of them first. */
  companions: readonly { slug: string; name: string; count: number }[]
  /** Briefs by year, the earliest first. */
  years: readonly { label: string; count: number }[]
  /** How many of its newest briefs both were counted from, and how many there are. */
  counted: number
  total: number
}

/** Whom an entity is named with, and how often in each year. */
export function EntityCompany({ name, companions, years, counted, total }: EntityCompanyData) {
  const cut = counted < total ? ` Counted from the latest ${counted} briefs.` : ''
  return (
    <div className="company">
      {companions.length > 0 && (
        <section aria-labelledby="named-with">
          <h2 id="named-with">Named with</h2>
          <p>Entities in the same briefs. Being named together does not mean that they are connected.{cut}</p>
          <CountTable
            caption={`Briefs that also name ${name}`}
            of="Entity"
            rows={companions.map((other) => ({
              label: other.name,
              href: entityAddress(other.slug),
              count: other.count,
            }))}
          />
        </section>
      )}
      {years.length > 1 && (
        <section aria-labelledby="by-year">
          <h2 id="by-year">Briefs by year</h2>
          {cut !== '' && <p>{cut.trim()}</p>}
          <CountTable caption={`Briefs that name ${name}, by year of publication`} of="Year" rows={years} />
        </section>
      )}
    </div>
  )
}
