import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireVisit } from '#app/(desk)/admin/visit.ts'
import { BriefEditor } from '#components/desk/editor/brief-editor.client.tsx'
import { NotEditable } from '#components/desk/editor/not-editable.tsx'
import { getEditedBrief } from '#server/desk/get-edited-brief.ts'

export const metadata: Metadata = { title: 'Edit' }

export default async function EditPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  const { db, actor, now } = await requireVisit(`/admin/briefs/${slug}/edit`)
  const edited = await getEditedBrief(db, { actor, now }, slug)
  if (!edited) notFound()
  const { brief, refusal } = edited
  if (refusal !== null) return <NotEditable title={brief.content.title} refusal={refusal} />
  return <BriefEditor brief={brief} />
}
