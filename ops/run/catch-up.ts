import { catchUpNames } from '#server/names/keep-name-keys.ts'
import { catchUpPhrases } from '#server/listings/keep-phrases.ts'
import { catchUpSearch } from '#server/search/catch-up-search.ts'
import { step } from '#ops/steps.ts'

/** Brings what is kept by rules of the program up to date with them, in a database whose migrations have run. */
export async function catchUp(url: string): Promise<void> {
  await step(
    'Names',
    () => catchUpNames(url),
    (count) => (count === 0 ? 'up to date' : `${count} keys brought up to date`),
  )
  await step(
    'Phrases',
    () => catchUpPhrases(url),
    (count) => (count === 0 ? 'up to date' : `those of ${count} briefs listed`),
  )
  await step(
    'Search',
    () => catchUpSearch(url),
    (count) => (count === 0 ? 'up to date' : `${count} briefs made searchable`),
  )
}
