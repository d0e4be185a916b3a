import Link from 'next/link'
import { DeskHeading } from '#components/desk/frame/desk-heading.tsx'

export default function NothingHere() {
  return (
    <>
      <DeskHeading title="Page not found" />
      <p className="pt">
        It may have moved, or your role may not give you access to it.{' '}
        <Link href="/admin/briefs">All briefs</Link>
      </p>
    </>
  )
}
