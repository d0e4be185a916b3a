import { InvalidArgumentError } from 'commander'
import { editionNames, type EditionName } from '#domain/days/editions.ts'

/** The name of an edition as people type it. */
export function toEditionName(text: string): EditionName {
  const name = editionNames.find((known) => known === text)
  if (name === undefined) throw new InvalidArgumentError(`Choose one of ${editionNames.join(', ')}.`)
  return name
}
