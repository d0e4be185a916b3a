import { notFound } from 'next/navigation'
import { requireVisit } from '#app/(desk)/admin/visit.ts'

/** Says inside the desk that there is nothing at an address below it; the readers' page would say so otherwise. */
export default async function NoSuchPage() {
  await requireVisit()
  notFound()
}
