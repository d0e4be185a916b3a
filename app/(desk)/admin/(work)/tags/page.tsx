import type { Metadata } from 'next'
import { NamesPage } from '#app/(desk)/admin/names.tsx'
import type { Asked } from '#app/(desk)/admin/query.ts'

export const metadata: Metadata = { title: 'Tags' }

export default function TagsPage({ searchParams }: Asked) {
  return <NamesPage sort="tag" searchParams={searchParams} />
}
