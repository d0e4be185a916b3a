import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeskHeading } from '#components/desk/frame/desk-heading.tsx'
import { StandingForm } from '#components/desk/pages/standing-form.client.tsx'
import { standingAddress, standingSlugs } from '#domain/pages/addresses.ts'
import type { Database } from '#server/db/database.ts'
import { listPages } from '#server/standing-pages/list-pages.ts'
import { toTitle } from '#app/(desk)/admin/titles.ts'
import { requireVisit } from '#app/(desk)/admin/visit.ts'

interface Asked {
  params: Promise<{ slug: string }>
}

export async function generateMetadata({ params }: Asked): Promise<Metadata> {
  const { slug } = await params
  const find = async (db: Database) => (await listPages(db)).find((one) => one.slug === slug)?.title ?? null
  return toTitle({ kind: 'page', verb: 'savePage', find })
}

export default async function StandingPageEditor({ params }: Asked) {
  const { slug } = await params
  const { db } = await requireVisit(`/admin/pages/${slug}`, 'savePage')
  if (!standingSlugs.some((standing) => standing === slug)) notFound()
  const page = (await listPages(db)).find((one) => one.slug === slug)
  const { title = '', body = '' } = page ?? {}
  return (
    <>
      <DeskHeading
        title={title === '' ? 'A new page' : title}
        note={`At ${standingAddress(slug)} on the site`}
      />
      <StandingForm page={{ slug, title, body, version: page?.updatedAt.toISOString() ?? null }} />
    </>
  )
}
