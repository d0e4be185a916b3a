import Link from 'next/link'
import { DeskHeading } from '#components/desk/frame/desk-heading.tsx'

export default function NothingHere() {
  return (
    <>
      <DeskHeading title="Nothing at this address" />
      <p className="pt">
        It may have another address by now, or your role does not open it.{' '}
        <Link href="/admin/briefs">All briefs</Link>
      </p>
    </>
  )
}
