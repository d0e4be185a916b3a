import type { CopyFacts } from '#domain/layout/copies/copy-facts.ts'
import { correctionNames } from '#domain/publications/correction-kind.ts'
import { briefAddress } from './addresses.ts'
import type { PublishedBrief } from './published-brief.ts'

/** What the text forms of a brief say of it. */
export function toCopyFacts(brief: PublishedBrief, site: { baseUrl: string }): CopyFacts {
  return {
    address: site.baseUrl + briefAddress(brief.slug),
    category: brief.category.name,
    published: brief.firstPublishedAt,
    updated: brief.publishedAt,
    revision: brief.revision,
    author: brief.author,
    verifier: brief.verifier,
    verified: brief.verifiedAt,
    marking: brief.marking,
    corrections: brief.corrections.map(({ kind, madeAt, revision, by, note }) => ({
      kind: correctionNames[kind],
      at: madeAt,
      revision,
      by,
      note,
    })),
  }
}
