import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { toBriefTitle } from '#app/(desk)/admin/titles.ts'
import { requireVisit } from '#app/(desk)/admin/visit.ts'
import { BriefEditor } from '#components/desk/editor/brief-editor.client.tsx'
import { EditorThreads } from '#components/desk/editor/part-threads.client.tsx'
import { NotEditable } from '#components/desk/editor/not-editable.tsx'
import { getEditedBrief } from '#server/desk/get-edited-brief.ts'
import { listThreads } from '#server/reviews/list-threads.ts'

interface Asked {
  params: Promise<{ slug: string }>
}

export function generateMetadata({ params }: Asked): Promise<Metadata> {
  return toBriefTitle(params, 'edit')
}

export default async function EditPage({ params }: Asked) {
  const { slug } = await params
  const { db, actor, now } = await requireVisit(`/admin/briefs/${slug}/edit`)
  const edited = await getEditedBrief(db, { actor, now }, slug)
  if (!edited) notFound()
  const { brief, refusal } = edited
  if (refusal !== null) return <NotEditable title={brief.content.title} refusal={refusal} />
  return (
    <EditorThreads slug={slug} threads={await listThreads(db, slug)}>
      <BriefEditor brief={brief} />
    </EditorThreads>
  )
}
