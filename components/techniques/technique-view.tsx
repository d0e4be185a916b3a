import type { ReactNode } from 'react'
import { techniqueAddress, techniquesAddress } from '#domain/pages/addresses.ts'
import type { BriefListItem } from '#domain/pages/brief-list-item.ts'
import { BriefList } from '#components/lists/brief-list.tsx'
import { ListHead } from '#components/lists/list-head.tsx'
import { OlderBriefs } from '#components/lists/older-briefs.tsx'

export interface TechniqueData {
  slug: string
  name: string
  /** One sentence; `null` where the site does not explain the technique. */
  summary: string | null
  /** Newest first. */
  briefs: readonly BriefListItem[]
  total: number
  /** What the site explains besides. */
  others: readonly { slug: string; name: string }[]
}

interface TechniqueViewProps {
  data: TechniqueData
  /** The explanation, rendered and sanitised elsewhere; nothing where there is none. */
  children: ReactNode
}

/** What a technique is, how to read its result, and the briefs that used it. */
export function TechniqueView({ data, children }: TechniqueViewProps) {
  const { slug, name, summary, briefs, total, others } = data
  return (
    <div className="index technique">
      <ListHead
        kind={
          <a className="cat" href={techniquesAddress}>
            Techniques
          </a>
        }
        title={name}
        total={total}
        shown={briefs.length}
        page={techniqueAddress(slug)}
      >
        {summary !== null && <p>{summary}</p>}
      </ListHead>
      {children ? (
        <div className="prose">{children}</div>
      ) : (
        <p className="none">
          We have no explanation of this technique yet. Each brief says what it was used for.
        </p>
      )}
      <section className="uses" aria-labelledby="uses">
        <h2 id="uses">Briefs that used it</h2>
        {briefs.length > 0 ? (
          <BriefList briefs={briefs} categories="named" heading="h3" />
        ) : (
          <p className="none">No published brief uses this technique.</p>
        )}
        <OlderBriefs total={total} shown={briefs.length} search={`technique:${slug}`} />
      </section>
      <OtherExplained others={others} />
    </div>
  )
}

/** Behind the briefs on narrow screens; beside the explanation, where there is one, on wide ones. */
function OtherExplained({ others }: { others: TechniqueData['others'] }) {
  return (
    <nav className="others" aria-labelledby="others">
      <h2 className="label" id="others">
        Other techniques
      </h2>
      <ul>
        {others.map(({ slug, name }) => (
          <li key={slug}>
            <a href={techniqueAddress(slug)}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
