import { listCorrectors } from '#domain/publications/correction-kind.ts'
import type { BriefPageData } from './brief-page-data.ts'

/** Behind the author of a brief, who may have verified what these corrected. */
export function Correctors({ page }: { page: BriefPageData }) {
  const correctors = listCorrectors(page.corrections)
  return (
    <>
      {correctors.length > 0 && ' · corrected by '}
      {correctors.map((name, place) => [place === 0 ? '' : ', ', <bdi key={name}>{name}</bdi>])}
    </>
  )
}
