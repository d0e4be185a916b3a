import type { Metadata } from 'next'
import { BriefRows } from '#components/desk/briefs/brief-rows.tsx'
import { DeskHeading } from '#components/desk/frame/desk-heading.tsx'
import { listDeskBriefs } from '#server/desk/list-desk-briefs.ts'
import { requireVisit } from '#app/(desk)/admin/visit.ts'

export const metadata: Metadata = { title: 'Briefs' }

export default async function BriefsPage() {
  const { db } = await requireVisit('/admin/briefs')
  const rows = await listDeskBriefs(db)
  return (
    <>
      <DeskHeading
        title="Briefs"
        note="All of them, whatever their state; those that readers do not have yet first."
      />
      <BriefRows rows={rows} empty="There is no brief yet." />
    </>
  )
}
