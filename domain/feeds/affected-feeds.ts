import { countOlderSheets } from '#domain/archives/archive-sheets.ts'
import { toMonth } from '#domain/archives/month.ts'
import {
  categoryAddress,
  correctionsAddress,
  dailyAddress,
  entityAddress,
  homeAddress,
  monthAddress,
  tagAddress,
  techniqueAddress,
} from '#domain/pages/addresses.ts'
import { listArchivePages } from '#domain/pages/affected-archives.ts'
import type { ArchivePlace, BriefFace } from '#domain/pages/brief-face.ts'
import { listFeedsOf } from './feed-addresses.ts'

/** The feeds in which subscribers look for what was published, corrected or withdrawn: they keep an entry of what was withdrawn. */
export function listMainFeeds(faces: readonly BriefFace[]): string[] {
  return [homeAddress, ...faces.map(({ category }) => categoryAddress(category))].flatMap(listFeedsOf)
}

/** The feed of corrections, where the list of them changes. */
export function listCorrectionFeeds(): string[] {
  return listFeedsOf(correctionsAddress)
}

/** The feeds of a brief's tags, entities and techniques, which keep a notice of what was withdrawn, and of its days. */
export function listNamedFeeds(faces: readonly BriefFace[]): string[] {
  const pages = faces.flatMap(({ tags, entities, techniques, days }) => [
    ...tags.map(tagAddress),
    ...entities.map(entityAddress),
    ...techniques.map(techniqueAddress),
    ...(days.length === 0 ? [] : [dailyAddress]),
  ])
  return pages.flatMap(listFeedsOf)
}

/** The pages of months and their sheets: `/archive/2026-03`, `/categories/cyber/2026-03/1`. */
const monthPage = /\/\d{4}-\d{2}(?:\/\d+)?$/

/**
 * The archive documents below the pages of month archives that change with a brief, and those that lead on to them; also
 * those with the notice of a brief that was withdrawn, which may get another address or category.
 */
export function listArchiveFeeds(before: BriefFace, after: BriefFace): string[] {
  const pages = listArchivePages(before, after).filter((address) => monthPage.test(address))
  const leading = [before, after].flatMap(({ category, place, wholePlace }) => [
    ...listLeading(category, place),
    ...listLeading(null, wholePlace),
  ])
  const noticed = [before, after].flatMap(listNoticed)
  return [...pages, ...leading, ...noticed].flatMap(listFeedsOf)
}

/** The newest documents of the month in which it was first published: nothing had happened to it before. */
function listNoticed({ state, category, days: [first] }: BriefFace): string[] {
  if (state !== 'withdrawn' || first === undefined) return []
  return [category, null].map((archive) => monthAddress(archive, toMonth(first.day)))
}

/** The month before leads on to the oldest sheet of this one, which may be another with the brief than without it. */
function listLeading(category: string | null, place: ArchivePlace | null): string[] {
  if (!place?.earlier) return []
  const begins = countOlderSheets(place.total) > 0 && countOlderSheets(place.total - 1) === 0
  return begins ? [monthAddress(category, place.earlier)] : []
}
