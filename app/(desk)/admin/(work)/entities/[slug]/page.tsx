import type { Metadata } from 'next'
import { NamePage } from '#app/(desk)/admin/names.tsx'
import type { Asked } from '#app/(desk)/admin/query.ts'

export const metadata: Metadata = { title: 'Entity' }

export default function EntityPage({ params, searchParams }: Asked & { params: Promise<{ slug: string }> }) {
  return <NamePage sort="entity" params={params} searchParams={searchParams} />
}
