import type { ReadPart } from './line-range.ts'

/** What was read, without the lines that it was read from. */
export function partsOf<One>(read: readonly ReadPart<One>[]): One[] {
  return read.map(({ part }) => part)
}
