import type {
  EntityEntry,
  Hypothesis,
  Implication,
  Judgment,
  KeyPoints,
  Part,
  Passage,
  Recommendation,
  Scenario,
  Subheading,
  Tag,
  TechniqueUse,
} from '#domain/briefs/brief-content.ts'
import { joinRole, joinRuns, listRole } from '#domain/briefs/runs.ts'
import type { SectionReader } from '#domain/citations/open-section.ts'
import { toShownJudgment, toWhy } from '#domain/judgments/confidence-sentence.ts'
import { findJudgedSentence, type JudgedSpan } from '#domain/judgments/judged-sentence.ts'
import type { ConfidenceLevel } from '#domain/judgments/confidence.ts'
import { closeSentence } from '#domain/prose/close-sentence.ts'
import type { Paragraph } from '#domain/prose/inline.ts'
import type { Prose } from '#domain/prose/prose.ts'
import { toPlainText } from '#domain/prose/to-plain-text.ts'

/** A text as paragraphs, the places that a source leads back to marked. */
export type ShownText = readonly Paragraph[]

/** What a page shows of a part: its texts parsed, in the order of the page. */
export type ShownPart =
  | ShownJudgment
  | ShownHypothesis
  | ShownKeyPoints
  | (Pick<Passage, 'kind' | 'form'> & { text: ShownText })
  | (Pick<Implication, 'kind' | 'label'> & { text: ShownText })
  | (Pick<Recommendation, 'kind' | 'label' | 'horizon'> & { text: ShownText })
  | (Pick<Scenario, 'kind' | 'name' | 'scenarioKind' | 'likelihood'> & { text: ShownText })
  | (Pick<EntityEntry, 'kind' | 'name'> & { description: ShownText })
  | ShownTechnique
  | Subheading
  | Tag

/** The shown parts of a kind. */
export type Shown<K extends ShownPart['kind']> = Extract<ShownPart, { kind: K }>

interface ShownJudgment extends Pick<Judgment, 'kind' | 'role' | 'likelihood'> {
  /** J1, J2 … by its place among the rated judgments; `null` for one that is not rated, and for an assessment. */
  name: string | null
  text: ShownText
  /** The sentence that likelihood and confidence are about; `null` where the text leaves that open. */
  judged: JudgedPlace | null
  confidence: ConfidenceLevel | null
  /** Its reason, or all that the text says of it. */
  why: Paragraph
}

/** Inline nodes of one paragraph of a text, from the first to before the last. */
export interface JudgedPlace {
  paragraph: number
  from: number
  to: number
}

interface ShownHypothesis extends Pick<Hypothesis, 'kind' | 'name' | 'likelihood'> {
  letter: string
  statement: ShownText
  support: ShownText[]
  uncertainties: ShownText[]
}

interface ShownKeyPoints extends Pick<KeyPoints, 'kind' | 'label'> {
  items: ShownText[]
}

interface ShownTechnique extends Pick<TechniqueUse, 'kind' | 'name'> {
  description: ShownText
}

/** What a page shows of one part. `mark` is the letter of a hypothesis or the name of a judgment, `reader` has read all before it. */
export function toShownPart(part: Part, mark: string | null, reader: SectionReader): ShownPart {
  const { read } = reader
  switch (part.kind) {
    case 'judgment':
      return toJudgment(part, mark, reader)
    case 'hypothesis':
      return toHypothesis(part, mark ?? '', reader)
    case 'key-points':
      return { kind: part.kind, label: part.label, items: part.items.map(({ text }) => read(text)) }
    case 'passage':
      return { kind: part.kind, form: part.form, text: read(part.text) }
    case 'implication':
      return { kind: part.kind, label: part.label, text: read(part.text) }
    case 'recommendation':
      return { kind: part.kind, label: part.label, horizon: part.horizon, text: read(part.text) }
    case 'scenario': {
      const { kind, name, scenarioKind, likelihood, text } = part
      return { kind, name, scenarioKind, likelihood, text: read(text) }
    }
    case 'entity':
      return { kind: part.kind, name: part.name, description: read(part.description ?? '') }
    case 'technique':
      return toShownTechnique(part, reader)
    case 'subheading':
    case 'tag':
      return part
  }
}

/** A technique with what it was used for or found; no text where nothing is said of it. */
export function toShownTechnique(
  { kind, name, description }: TechniqueUse,
  reader: SectionReader,
): ShownTechnique {
  return { kind, name, description: reader.read(description ?? '') }
}

/** The bottom line says its confidence once, beside the level; other judgments keep the sentence in their text. */
function toJudgment(judgment: Judgment, name: string | null, reader: SectionReader): ShownJudgment {
  const { kind, role, runs, likelihood, confidence } = judgment
  const { text, why } =
    role === 'bottom-line' ? toShownJudgment(judgment) : { text: joinRuns(runs), why: toWhy(confidence) }
  return {
    kind,
    role,
    likelihood,
    name,
    // Read in the order of the page: the text, then the reason below it, which is shown with a level only.
    ...readJudged(
      text,
      name === null || likelihood === null ? null : findJudgedSentence(text, likelihood),
      reader,
    ),
    confidence: confidence?.level ?? null,
    why: confidence ? reader.mark(why) : [],
  }
}

const space = { type: 'text', value: ' ' } as const

/** Whether a text reads the same in three pieces: a mark may reach over the end of a sentence. */
function isCutCleanly(text: Prose, { start, end }: JudgedSpan): boolean {
  const pieces = [text.slice(0, start), text.slice(start, end), text.slice(end)]
  const read = (prose: Prose) => toPlainText(prose).replace(/\s+/g, '')
  return pieces.map(read).join('') === read(text)
}

/** Reads a text, and finds again among its nodes the sentence that was found in it. */
function readJudged(
  text: Prose,
  span: JudgedSpan | null,
  { read }: SectionReader,
): Pick<ShownJudgment, 'text' | 'judged'> {
  if (!span || !isCutCleanly(text, span)) return { text: read(text), judged: null }
  const [before, behind] = [text.slice(0, span.start), text.slice(span.end)]
  const above = read(before)
  const sentence = read(text.slice(span.start, span.end)).flat()
  const below = read(behind)
  const opens = before.trim() === '' || /\n\n\s*$/.test(before)
  const closes = behind.trim() === '' || /^\s*\n\n/.test(behind)
  const lead = opens ? [] : [...(above.pop() ?? []), space]
  const rest = closes ? [] : [space, ...(below.shift() ?? [])]
  return {
    text: [...above, [...lead, ...sentence, ...rest], ...below],
    judged: { paragraph: above.length, from: lead.length, to: lead.length + sentence.length },
  }
}

function toHypothesis({ kind, name, runs, likelihood }: Hypothesis, letter: string, { read }: SectionReader) {
  const readPiece = (piece: Prose) => read(closeSentence(piece))
  const statement = read(joinRole(runs, 'statement'))
  const support = listRole(runs, 'support').map(readPiece)
  const uncertainties = listRole(runs, 'uncertainty').map(readPiece)
  return { kind, name, likelihood, letter, statement, support, uncertainties }
}
