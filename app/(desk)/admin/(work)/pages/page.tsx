import type { Metadata } from 'next'
import { DeskHeading } from '#components/desk/frame/desk-heading.tsx'
import { StandingList } from '#components/desk/pages/standing-list.tsx'
import { standingSlugs } from '#domain/pages/addresses.ts'
import { listPages } from '#server/standing-pages/list-pages.ts'
import { requireVisit } from '#app/(desk)/admin/visit.ts'

export const metadata: Metadata = { title: 'Pages' }

export default async function StandingPagesPage() {
  const { db } = await requireVisit('savePage')
  const pages = await listPages(db)
  const lines = standingSlugs.map((slug) => {
    const page = pages.find((one) => one.slug === slug)
    return { slug, title: page?.title ?? null, version: page?.updatedAt.toISOString() ?? null }
  })
  return (
    <>
      <DeskHeading title="Pages" note="Pages about the publication, such as About and Methodology." />
      <StandingList lines={lines} />
    </>
  )
}
