import type { Found } from './line-range.ts'

/** What was read, without the lines that it was read from. */
export function partsOf<One>(read: readonly Found<One>[]): One[] {
  return read.map(({ part }) => part)
}
