import type { Judgment } from '#domain/briefs/brief-content.ts'
import { joinRuns, type Run } from '#domain/briefs/runs.ts'
import type { Confidence } from '#domain/judgments/confidence.ts'
import { toJudgment } from '#domain/layout/sections/read-bluf.ts'
import type { Prose } from '#domain/prose/prose.ts'

/**
 * The judgment with another text. A confidence that its words state is read from them, as the importer does; one that was
 * chosen beside the text stays while the text states none.
 */
export function setJudgmentText(judgment: Judgment, text: Prose): Judgment {
  const read = toJudgment(judgment.role, text, judgment.likelihood)
  const wasStated = judgment.runs.some(({ role }) => role === 'confidence')
  return {
    ...judgment,
    runs: read.runs,
    confidence: read.confidence ?? (wasStated ? null : judgment.confidence),
  }
}

/**
 * The judgment with another confidence, said in a sentence of its own at the end, so that every form of the brief has it. A
 * sentence that said the former one goes.
 */
export function setConfidence(judgment: Judgment, confidence: Confidence | null): Judgment {
  const rest = joinRuns(judgment.runs.filter(({ role }) => role !== 'confidence')).trimEnd()
  const statement: Run = { role: 'statement', text: rest }
  if (confidence === null) return { ...judgment, runs: rest === '' ? [] : [statement], confidence }
  const said: Run = { role: 'confidence', text: toSentence(confidence) }
  const runs = rest === '' ? [said] : [{ ...statement, text: `${rest} ` }, said]
  return { ...judgment, runs, confidence }
}

function toSentence({ level, reason }: Confidence): string {
  const because = reason?.trim().replace(/[.\s]+$/, '') ?? ''
  return `We have ${level} confidence in this judgment${because === '' ? '' : ` because ${because}`}.`
}
