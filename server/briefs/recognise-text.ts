import { describeReport } from '#domain/layout/recognised/describe-report.ts'
import { listRecognised } from '#domain/layout/recognised/list-recognised.ts'
import { listSourceLines } from '#domain/layout/recognised/list-source-lines.ts'
import type { RecognisedText } from '#domain/layout/recognised/recognised-text.ts'
import type { Actor } from '#domain/people/actor.ts'
import { can, type RightRefusal } from '#domain/people/can.ts'
import { accepted, type Result } from '#domain/result.ts'
import { readBounded } from './read-bounded.ts'
import type { GivenText, ReadingRefusal } from './read-import-text.ts'

interface RecogniseOrder extends GivenText {
  actor: Actor
}

/**
 * Says what a draft of a text would hold, and from which of its lines; of a daily report, what it is. Nothing is kept of it, so
 * nothing is recorded.
 */
export async function recogniseText({
  actor,
  ...given
}: RecogniseOrder): Promise<Result<RecognisedText, RightRefusal | ReadingRefusal>> {
  const allowed = can(actor, 'importBrief')
  if (!allowed.ok) return allowed
  const read = await readBounded(given)
  if (!read.ok) return read
  if (read.value.kind === 'daily') return accepted(describeReport(read.value))
  const { content, origins, format, marking, warnings } = read.value
  return accepted({
    kind: 'brief',
    sections: listRecognised(content, origins),
    lines: listSourceLines({ text: given.text, format, origins, warnings }),
    warnings,
    marking,
  })
}
