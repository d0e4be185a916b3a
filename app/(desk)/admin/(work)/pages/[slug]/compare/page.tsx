import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { DeskHeading } from '#components/desk/frame/desk-heading.tsx'
import { TextDifference } from '#components/history/text-difference.tsx'
import { standingSlugs } from '#domain/pages/addresses.ts'
import { comparePageTexts } from '#domain/revisions/compare-page-texts.ts'
import { getEarlierText } from '#server/standing-pages/earlier-texts.ts'
import { getPageRow } from '#server/standing-pages/list-pages.ts'
import { toQuery, type Asked as AskedQuery } from '#app/(desk)/admin/query.ts'
import { toPageTitle } from '#app/(desk)/admin/titles.ts'
import { requireVisit } from '#app/(desk)/admin/visit.ts'

interface Asked extends AskedQuery {
  params: Promise<{ slug: string }>
}

export function generateMetadata({ params }: Asked): Promise<Metadata> {
  return toPageTitle(params, 'compare texts')
}

export default async function ComparePageTexts({ params, searchParams }: Asked) {
  const { slug } = await params
  const query = toQuery(await searchParams)
  const { db } = await requireVisit('savePage')
  if (!standingSlugs.some((standing) => standing === slug)) notFound()
  const text = query.get('text')
  const [page, earlier] = await Promise.all([getPageRow(db, slug), getEarlierText(db, slug, text)])
  return (
    <>
      <DeskHeading
        title={page?.title ?? 'A new page'}
        note="An earlier text compared with the current one."
      />
      <p>
        <Link href={`/admin/pages/${slug}`}>Back to this page</Link>
      </p>
      {page && earlier ? (
        <>
          <TextDifference
            heading="What changed between the earlier text and the current one"
            sections={comparePageTexts(earlier, page)}
          />
          <p>
            <Link className="btn" href={`/admin/pages/${slug}?text=${text}`}>
              Restore the earlier text in the form
            </Link>
          </p>
        </>
      ) : (
        <p className="none">Choose one of the earlier texts listed below the form.</p>
      )}
    </>
  )
}
