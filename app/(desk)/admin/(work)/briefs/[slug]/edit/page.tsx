import type { Metadata } from 'next'
import { leadToBrief } from '#app/(desk)/admin/moved-brief.ts'
import { toBriefTitle } from '#app/(desk)/admin/titles.ts'
import { requireVisit } from '#app/(desk)/admin/visit.ts'
import { BriefEditor } from '#components/desk/editor/brief-editor.client.tsx'
import { FromRecord } from '#components/desk/editor/fields/from-record.client.tsx'
import { EditorThreads } from '#components/desk/editor/part-threads.client.tsx'
import { NotEditable } from '#components/desk/editor/not-editable.tsx'
import { getEditedBrief } from '#server/desk/get-edited-brief.ts'
import { listKnownEntities } from '#server/names/list-known-entities.ts'
import { listThreads } from '#server/reviews/list-threads.ts'
import { getSite } from '#server/site/get-site.ts'

interface Asked {
  params: Promise<{ slug: string }>
}

export function generateMetadata({ params }: Asked): Promise<Metadata> {
  return toBriefTitle(params, 'edit')
}

export default async function EditPage({ params }: Asked) {
  const { slug } = await params
  const { db, actor, now } = await requireVisit()
  const edited = await getEditedBrief(db, { actor, now }, slug)
  if (!edited) return leadToBrief(db, slug, (moved) => `/admin/briefs/${moved}/edit`)
  const { brief, refusal } = edited
  if (refusal !== null) {
    const { writer, id, content } = brief
    return <NotEditable writer={writer} id={id} slug={slug} title={content.title} refusal={refusal} />
  }
  const parts = brief.content.sections.flatMap((section) => section.parts)
  const entities = parts.flatMap((part) => (part.kind === 'entity' ? [part.name] : []))
  const [comments, { yardstick }, knownNames] = await Promise.all([
    listThreads(db, slug),
    getSite(db),
    listKnownEntities(db, entities),
  ])
  return (
    <EditorThreads slug={slug} comments={comments}>
      <FromRecord yardstick={yardstick} knownNames={knownNames}>
        <BriefEditor brief={brief} />
      </FromRecord>
    </EditorThreads>
  )
}
