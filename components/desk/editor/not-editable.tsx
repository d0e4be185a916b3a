import Link from 'next/link'
import { DeskHeading } from '#components/desk/frame/desk-heading.tsx'
import { describeRefusalAt } from '#domain/refusals/describe-refusal-at.ts'
import type { PlainRefusal } from '#domain/refusals/refusal.ts'

/** Why somebody cannot write on a brief now, and where to go instead. */
export function NotEditable({ title, refusal }: { title: string; refusal: PlainRefusal }) {
  return (
    <>
      <DeskHeading title={title || 'Untitled'} />
      <p className="pt">{describeRefusalAt('browser', refusal)}</p>
      <p className="pt">
        <Link href="/admin/briefs">All briefs</Link>
      </p>
    </>
  )
}
