import type { ReactNode } from 'react'
import { listCorrectors } from '#domain/publications/correction-kind.ts'
import { briefAddress } from '#domain/pages/addresses.ts'
import { Day } from '#components/ui/day.tsx'
import type { BriefPageData } from './brief-page-data.ts'

/** Who stands for this revision, since when, under which marking, and where its text forms are. */
export function BriefFacts({ page }: { page: BriefPageData }) {
  const { content, firstPublishedAt, takenInAt, publishedAt, revision, slug } = page
  const day = content.publishedOn ?? firstPublishedAt.slice(0, 10)
  const correctors = listCorrectors(page.corrections)
  return (
    <dl className="facts">
      <Fact name="Published on">
        <Day at={day} />
      </Fact>
      {takenInAt.slice(0, 10) !== day && (
        <Fact name="Added to this site">
          <Day at={takenInAt} />
        </Fact>
      )}
      <Fact name="Revision">
        {revision}, <Day at={publishedAt} />
      </Fact>
      <Fact name="Written by">
        {page.author}
        {correctors.length > 0 && ` · corrected by ${correctors.join(', ')}`}
      </Fact>
      <Fact name="Verified by">
        {page.verifier}, <Day at={page.verifiedAt} />
      </Fact>
      <Fact name="Marking">
        <b>{page.marking}</b>
      </Fact>
      <Fact name="As text">
        {['.txt', '.md', '.json'].map((form) => [
          <a key={form} href={briefAddress(slug) + form}>
            {form}
          </a>,
          ' ',
        ])}
      </Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
