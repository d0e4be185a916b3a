import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeskHeading } from '#components/desk/frame/desk-heading.tsx'
import { EarlierTexts } from '#components/desk/pages/earlier-texts.tsx'
import { StandingForm } from '#components/desk/pages/standing-form.client.tsx'
import { standingAddress, standingSlugs } from '#domain/pages/addresses.ts'
import { getEarlierText, listEarlierTexts } from '#server/standing-pages/earlier-texts.ts'
import { getPageRow } from '#server/standing-pages/list-pages.ts'
import { toQuery, type Asked as AskedQuery } from '#app/(desk)/admin/query.ts'
import { toPageTitle } from '#app/(desk)/admin/titles.ts'
import { requireVisit } from '#app/(desk)/admin/visit.ts'

interface Asked extends AskedQuery {
  params: Promise<{ slug: string }>
}

export function generateMetadata({ params }: Asked): Promise<Metadata> {
  return toPageTitle(params, 'page')
}

export default async function StandingPageEditor({ params, searchParams }: Asked) {
  const { slug } = await params
  const query = toQuery(await searchParams)
  const { db } = await requireVisit('savePage')
  if (!standingSlugs.some((standing) => standing === slug)) notFound()
  const text = query.get('text')
  const [page, restored, earlier] = await Promise.all([
    getPageRow(db, slug),
    getEarlierText(db, slug, text),
    listEarlierTexts(db, slug),
  ])
  const { title = '', body = '' } = page ?? {}
  return (
    <>
      <DeskHeading
        title={title === '' ? 'A new page' : title}
        note={`At ${standingAddress(slug)} on the site`}
      />
      <div className="narrow wide">
        <StandingForm
          // Another text is another form.
          key={text}
          page={{ slug, title, body, version: page?.updatedAt.toISOString() ?? null }}
          restored={restored}
        />
      </div>
      <EarlierTexts
        slug={slug}
        lines={earlier.map(({ at, ...line }) => ({ ...line, at: at?.toISOString() ?? null }))}
      />
    </>
  )
}
