import Link from 'next/link'
import { DeskHeading } from '#components/desk/frame/desk-heading.tsx'
import { describeRefusalAt } from '#domain/refusals/describe-refusal-at.ts'
import type { PlainRefusal } from '#domain/refusals/refusal.ts'
import { KeptHere } from './saving/kept-here.client.tsx'

interface NotEditableProps {
  /** The id of whoever wants to write. */
  writer: string
  id: string
  slug: string
  title: string
  refusal: PlainRefusal
}

/** Why somebody cannot write on a brief now, where to go instead, and what they wrote that the desk never got. */
export function NotEditable({ writer, id, slug, title, refusal }: NotEditableProps) {
  return (
    <>
      <DeskHeading title={title || 'Untitled'} />
      <p className="pt">{describeRefusalAt('browser', refusal)}</p>
      <p className="pt">
        <Link href={`/admin/briefs/${slug}`}>Back to the brief</Link>
      </p>
      <KeptHere writer={writer} id={id} />
    </>
  )
}
