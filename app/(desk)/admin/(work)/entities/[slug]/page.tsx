import type { Metadata } from 'next'
import { NamePage, toNameTitle } from '#app/(desk)/admin/names.tsx'
import type { Asked } from '#app/(desk)/admin/query.ts'

interface AskedName extends Asked {
  params: Promise<{ slug: string }>
}

export function generateMetadata({ params }: AskedName): Promise<Metadata> {
  return toNameTitle('entity', params)
}

export default function EntityPage({ params, searchParams }: AskedName) {
  return <NamePage sort="entity" params={params} searchParams={searchParams} />
}
