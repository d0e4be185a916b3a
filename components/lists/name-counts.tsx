import type { NamedCount } from '#domain/pages/category-line.ts'

interface NameCountsProps {
  /** Those in most briefs first. */
  names: readonly NamedCount[]
  toAddress: (slug: string) => string
}

/** Names, each with the number of briefs that have it. Where no two briefs share a name, counting says nothing. */
export function NameCounts({ names, toAddress }: NameCountsProps) {
  const isCounted = names.some(({ count }) => count > 1)
  return (
    <ul className="counts">
      {names.map(({ name, slug, count }) => (
        <li key={slug}>
          <a href={toAddress(slug)} dir="auto">
            {name}
          </a>{' '}
          {isCounted && (
            <span className="num">
              {count}
              <span className="vh">{count === 1 ? ' brief' : ' briefs'}</span>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
