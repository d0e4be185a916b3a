import { accepted, refused, type Result } from '#domain/result.ts'

/** What the record has of a merge, for whoever takes it back. */
export interface RecordedMerge {
  /** What it was merged into. */
  intoId: string
  /** The keys of the names that went over. */
  names: readonly string[]
  /** The addresses of those that had been merged into it before, and went over with it. */
  merged: readonly string[]
  /** The addresses that it had before its last one. */
  addresses: readonly string[]
}

/** What has become of both since. */
export interface MergedSince {
  /** What it is merged into now; `null` where it is not merged any more. */
  intoId: string | null
  /** How many of the names that went over the other one still has. */
  namesLeft: number
  /** Whether the names or the address of either were changed since. */
  isRenamed: boolean
  /** Whether a text of a brief was written since that uses one of the names that went over. */
  isUsed: boolean
}

export type UnmergeRefusal = 'not-merged' | 'merge-not-kept' | 'changed-since-merge' | 'used-since-merge'

/** Whether a merge can be taken back: nothing that it touched has changed since, and no text has been read by it. */
export function decideUnmerge(
  recorded: RecordedMerge | null,
  since: MergedSince,
): Result<RecordedMerge, UnmergeRefusal> {
  if (since.intoId === null) return refused('not-merged')
  if (recorded === null) return refused('merge-not-kept')
  if (since.intoId !== recorded.intoId || since.isRenamed || since.namesLeft !== recorded.names.length)
    return refused('changed-since-merge')
  return since.isUsed ? refused('used-since-merge') : accepted(recorded)
}
