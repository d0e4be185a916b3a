import type { Metadata } from 'next'
import { requireVisit } from '#app/(desk)/admin/visit.ts'
import { DeskHeading } from '#components/desk/frame/desk-heading.tsx'
import { NewBriefForm } from '#components/desk/editor/new-brief-form.client.tsx'
import { can } from '#domain/people/can.ts'
import { listTemplates } from '#server/categories/list-templates.ts'
import { listCategoryRows } from '#server/categories/list-categories.ts'

export const metadata: Metadata = { title: 'New brief' }

export default async function NewBriefPage() {
  const { db, actor } = await requireVisit('importBrief')
  const [categories, templates] = await Promise.all([listCategoryRows(db), listTemplates(db)])
  return (
    <>
      <DeskHeading
        title="New brief"
        note="Start with an empty layout, the category’s template or a text you already have. To follow up an earlier brief, start from its page."
      />
      <NewBriefForm
        categories={categories.map(({ slug, name }) => ({ slug, name }))}
        templated={Object.keys(templates)}
        seesReports={can(actor, 'publishReport').ok}
      />
    </>
  )
}
