import { accentOf, CategoryLink } from '#components/ui/category-link.tsx'
import { Day } from '#components/ui/day.tsx'
import { briefAddress, comparisonAddress } from '#domain/pages/addresses.ts'
import type { BriefHistory, PublishedRevision } from '#domain/pages/brief-history.ts'
import { correctionNames } from '#domain/publications/correction-kind.ts'
import { RevisionDifference } from './revision-difference.tsx'

/** Every published revision of a brief, who stands for it, and the words in which two of them differ. */
export function HistoryView({ data }: { data: BriefHistory }) {
  const { slug, title, language, category, revisions, difference } = data
  return (
    <div className="history" {...accentOf(category)}>
      <header className="head">
        <p className="kicker">
          <CategoryLink category={category} /> <span className="small">History of this brief</span>
        </p>
        <h1 dir="auto" lang={language ?? undefined}>
          <a href={briefAddress(slug)}>{title}</a>
        </h1>
      </header>
      <section aria-labelledby="revisions">
        <h2 id="revisions">Published revisions</h2>
        <ol className="revisions">
          {revisions.map((revision, place) => (
            <Revision
              key={revision.number}
              slug={slug}
              revision={revision}
              others={revisions}
              isCurrent={place === 0}
            />
          ))}
        </ol>
      </section>
      {difference ? (
        <RevisionDifference difference={difference} language={language} />
      ) : (
        <p className="small">This brief has not been changed since it was published.</p>
      )}
      <p className="small">
        <a href={briefAddress(slug)}>Back to the brief</a>
      </p>
    </div>
  )
}

interface RevisionProps {
  slug: string
  revision: PublishedRevision
  others: readonly PublishedRevision[]
  isCurrent: boolean
}

function Revision({ slug, revision, others, isCurrent }: RevisionProps) {
  const { number, publishedAt, writer, verifier, verifiedAt, publisher, correction } = revision
  const earlier = others.filter((other) => other.number < number)
  const isFirst = earlier.length === 0
  return (
    <li>
      <h3>
        Revision {number}
        {isCurrent && ', current'}
      </h3>
      <p className="small">
        <Day at={publishedAt} />, {publishedAt.slice(11, 16)} UTC
      </p>
      <div>
        {correction ? (
          <p>
            <b className="label">{correctionNames[correction.kind]}</b>{' '}
            <span dir="auto">{correction.note}</span>
          </p>
        ) : (
          <p>{isFirst ? 'First publication' : 'New revision'}</p>
        )}
        <p className="small">
          {isFirst ? 'Written' : correction ? 'Corrected' : 'Revised'} by{' '}
          <b>
            <bdi>{writer}</bdi>
          </b>
          , verified by{' '}
          <b>
            <bdi>{verifier}</bdi>
          </b>{' '}
          on <Day at={verifiedAt} />, published by{' '}
          <b>
            <bdi>{publisher}</bdi>
          </b>
        </p>
        {earlier.length > 0 && (
          <p className="small compare">
            Compare with revision{' '}
            {earlier.map((other, place) => [
              place === 0 ? '' : ', ',
              <a
                key={other.number}
                href={comparisonAddress(slug, { from: other.number, to: number })}
                rel="nofollow"
              >
                {other.number}
              </a>,
            ])}
          </p>
        )}
      </div>
    </li>
  )
}
