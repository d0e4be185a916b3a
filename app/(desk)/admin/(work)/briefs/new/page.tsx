import type { Metadata } from 'next'
import { requireVisit } from '#app/(desk)/admin/visit.ts'
import { DeskHeading } from '#components/desk/frame/desk-heading.tsx'
import { NewBriefForm } from '#components/desk/editor/new-brief-form.client.tsx'
import { listCategoryRows } from '#server/categories/list-categories.ts'

export const metadata: Metadata = { title: 'New brief' }

export default async function NewBriefPage() {
  const { db } = await requireVisit('/admin/briefs/new', 'importBrief')
  const categories = await listCategoryRows(db)
  return (
    <>
      <DeskHeading title="New brief" note="Begin with the empty layout, or with a text that you have." />
      <NewBriefForm categories={categories.map(({ slug, name }) => ({ slug, name }))} />
    </>
  )
}
