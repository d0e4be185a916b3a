import { BriefConfidence, BriefMarks } from '#components/lists/brief-list.tsx'
import { CategoryLink } from '#components/ui/category-link.tsx'
import { briefAddress } from '#domain/pages/addresses.ts'
import type { ExtractPiece } from '#domain/search/choose-extract.ts'
import type { SearchHit } from '#domain/search/search-results.ts'
import { isOfText } from '#domain/sections/section-links.ts'

/** Briefs that were found, each with some words around what was looked for. */
export function SearchHits({ hits }: { hits: readonly SearchHit[] }) {
  return (
    <ol className="hits">
      {hits.map((hit) => (
        <li key={hit.slug}>
          <BriefMarks brief={hit} />
          <div>
            <CategoryLink category={hit.category} />
            <h3 dir="auto" lang={hit.language ?? undefined}>
              <a href={briefAddress(hit.slug)}>{hit.title}</a>
            </h3>
            <p dir="auto" lang={hit.language ?? undefined}>
              <Pieces pieces={hit.extract} />
            </p>
            {hit.part && (
              <p className="small">
                Found in{' '}
                <a href={`${briefAddress(hit.slug)}#${hit.part.id}`}>
                  {hit.part.number !== null && `${hit.part.number}. `}
                  <bdi lang={isOfText(hit.part) ? (hit.language ?? undefined) : undefined}>
                    {hit.part.title}
                  </bdi>
                </a>
              </p>
            )}
            <BriefConfidence brief={hit} />
          </div>
        </li>
      ))}
    </ol>
  )
}

function Pieces({ pieces }: { pieces: readonly ExtractPiece[] }) {
  return pieces.map(({ text, isHit }, index) => (isHit ? <mark key={index}>{text}</mark> : text))
}
