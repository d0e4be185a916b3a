import type { Metadata } from 'next'
import Link from 'next/link'
import { CompareForm } from '#components/desk/brief/compare-form.tsx'
import { DeskHeading } from '#components/desk/frame/desk-heading.tsx'
import { RevisionDifference } from '#components/history/revision-difference.tsx'
import { toRevisionPair } from '#domain/revisions/to-revision-pair.ts'
import { compareRevisions } from '#server/desk/compare-revisions.ts'
import { getDeskBrief } from '#server/desk/get-desk-brief.ts'
import { toQuery, type Asked as AskedQuery } from '#app/(desk)/admin/query.ts'
import { leadToBrief } from '#app/(desk)/admin/moved-brief.ts'
import { toBriefTitle } from '#app/(desk)/admin/titles.ts'
import { requireVisit } from '#app/(desk)/admin/visit.ts'

interface Asked extends AskedQuery {
  params: Promise<{ slug: string }>
}

export function generateMetadata({ params }: Asked): Promise<Metadata> {
  return toBriefTitle(params, 'compare revisions')
}

export default async function ComparePage({ params, searchParams }: Asked) {
  const { slug } = await params
  const query = toQuery(await searchParams)
  const { db, actor, now } = await requireVisit()
  const brief = await getDeskBrief(db, actor, { slug, now })
  if (!brief) return leadToBrief(db, slug, (moved) => `/admin/briefs/${moved}/compare?${query.toString()}`)
  const numbers = brief.revisions.map(({ number }) => number)
  const pair = toRevisionPair({ from: query.get('from'), to: query.get('to') }, numbers[0] ?? 0)
  const difference = pair && (await compareRevisions(db, slug, pair))
  return (
    <>
      <DeskHeading
        title={brief.title || 'Untitled'}
        note={difference ? 'Two revisions compared.' : 'Compare two revisions.'}
      />
      <p>
        <Link href={`/admin/briefs/${slug}`}>Back to the brief</Link>
      </p>
      {numbers.length > 1 ? (
        <CompareForm slug={slug} numbers={numbers} chosen={pair} />
      ) : (
        <p className="none">
          There is nothing to compare yet: a brief needs two revisions, and each submission adds one.
        </p>
      )}
      {numbers.length > 1 && !difference && (
        <p className="err">Choose two different revisions of this brief.</p>
      )}
      {difference && difference.markings.from !== difference.markings.to && (
        <p className="note">
          The marking changed from {difference.markings.from} to {difference.markings.to}.
        </p>
      )}
      {difference && <RevisionDifference difference={difference} />}
    </>
  )
}
