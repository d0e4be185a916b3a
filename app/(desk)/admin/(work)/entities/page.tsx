import type { Metadata } from 'next'
import { NamesPage } from '#app/(desk)/admin/names.tsx'
import type { Asked } from '#app/(desk)/admin/query.ts'

export const metadata: Metadata = { title: 'Entities' }

export default function EntitiesPage({ searchParams }: Asked) {
  return <NamesPage sort="entity" searchParams={searchParams} />
}
