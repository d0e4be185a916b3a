import { techniqueAddress } from '#domain/pages/addresses.ts'
import type { TechniqueLine } from '#domain/techniques/technique-line.ts'

export interface TechniquesData {
  /** In the order of the alphabet. */
  explained: readonly TechniqueLine[]
  /** The most used first. */
  others: readonly TechniqueLine[]
}

/** All techniques: what each is in a sentence, and how many briefs used it. */
export function TechniquesView({ data: { explained, others } }: { data: TechniquesData }) {
  return (
    <div className="index">
      <header className="head">
        <h1>Techniques</h1>
        <p>
          Structured techniques test a judgment step by step and leave a record. Each brief names the ones it
          used, so that readers can check how it reached its conclusion.
        </p>
      </header>
      <ul className="list">
        {explained.map(({ slug, name, summary, count }) => (
          <li key={slug}>
            <p className="num">{nameCount(count)}</p>
            <div>
              <h2>
                <a href={techniqueAddress(slug)}>{name}</a>
              </h2>
              <p>{summary}</p>
            </div>
          </li>
        ))}
      </ul>
      {others.length > 0 && <OtherTechniques others={others} />}
    </div>
  )
}

function OtherTechniques({ others }: { others: readonly TechniqueLine[] }) {
  return (
    <section className="uses" aria-labelledby="others">
      <h2 id="others">Also named in briefs</h2>
      <ul className="titles">
        {others.map(({ slug, name, count }) => (
          <li key={slug}>
            <span className="num">{nameCount(count)}</span> <a href={techniqueAddress(slug)}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function nameCount(count: number): string {
  if (count === 0) return 'No briefs yet'
  return count === 1 ? '1 brief' : `${count} briefs`
}
