import type { BriefContent, Citation, Hypothesis, Part, TechniqueUse } from '#domain/briefs/brief-content.ts'
import type { RunRole } from '#domain/briefs/runs.ts'
import { listPartLines, type SayProse } from '#domain/briefs/section-texts.ts'
import { listHypothesisLetters } from '#domain/hypotheses/hypothesis-letters.ts'
import { confidencePhrase, likelihoodPhrase } from '#domain/judgments/judgment-phrases.ts'
import { toPlainText } from '#domain/prose/to-plain-text.ts'
import { techniquesTitle } from '#domain/sections/section-links.ts'

/** A section, or another part of the page, with all that it says below its title as plain text. */
export interface RevisionText {
  kind: string
  number: number | null
  title: string
  text: string
}

/** All that a revision says, in the order of its page: title and origins, sections, ratings, techniques, sources. */
export function listRevisionTexts(content: BriefContent, say: SayProse = toPlainText): RevisionText[] {
  const part = (kind: string, title: string, all: readonly string[]): RevisionText => ({
    kind,
    number: null,
    title,
    text: lines(all),
  })
  const others = [
    part('ratings', 'Likelihood and confidence', printRatings(content)),
    part(
      'techniques',
      techniquesTitle,
      content.techniques.map((use) => printTechnique(use, say)),
    ),
    part('sources', 'Sources', content.sources.map(printSource)),
    part(
      'explore',
      'Explore more',
      content.explore.map(({ label, href }) => [label, href].filter(Boolean).join(', ')),
    ),
  ]
  return [
    part('head', 'Title and origins', printHead(content, say)),
    ...content.sections.map(({ kind, number, title, parts }) => ({
      kind,
      number,
      title,
      text: parts.flatMap((one) => printPart(one, say)).join('\n'),
    })),
    ...others.filter(({ text }) => text !== ''),
  ]
}

function printPart(part: Part, say: SayProse): string[] {
  return part.kind === 'hypothesis' ? printHypothesis(part, say) : listPartLines(part, say)
}

const sides: Readonly<Partial<Record<RunRole, string>>> = { support: 'Evidence for', uncertainty: 'Doubts' }

/** What speaks for a hypothesis and against it, apart: the same words on the other side say something else. */
function printHypothesis({ name, runs }: Hypothesis, say: SayProse): string[] {
  const pieces: { label: string | null; text: string }[] = [{ label: name, text: '' }]
  let side: string | undefined
  for (const { role, text } of runs) {
    const last = pieces.at(-1)
    if (last && sides[role] === side) last.text += text
    else pieces.push({ label: sides[role] ?? null, text })
    side = sides[role]
  }
  return pieces
    .map(({ label, text }) => [label, say(text.trim())].filter(Boolean).join(': '))
    .filter((line) => line !== '')
}

function printHead(content: BriefContent, say: SayProse): string[] {
  const { title, publishedOn, provenance, reportTitle, outlet, preamble, language } = content
  const report = [reportTitle, outlet].filter((said) => said !== null).join(' – ')
  return [
    title,
    publishedOn ?? '',
    language === null ? '' : `Language: ${language}`,
    provenance ? say(provenance) : '',
    report,
    ...preamble.map((text) => say(text)),
  ]
}

/** Every likelihood and confidence with the name of what it rates. */
function printRatings(content: BriefContent): string[] {
  const letters = listHypothesisLetters(content)
  return content.sections.flatMap(({ parts }, section) =>
    parts.flatMap((part, place) => {
      const name = nameRated(part, letters[section]?.[place] ?? null)
      return listRatings(part).map((rating) => `${name}: ${rating}`)
    }),
  )
}

/** The likelihood and confidence of a part, and its kind of insight, which daily summaries show, in words. */
export function listRatings(part: Part): string[] {
  const likelihood = 'likelihood' in part && part.likelihood ? [likelihoodPhrase(part.likelihood)] : []
  const confidence = 'confidence' in part && part.confidence ? [confidencePhrase(part.confidence)] : []
  const code = part.kind === 'judgment' && part.code ? [`Kind of insight: ${part.code}`] : []
  return [...likelihood, ...confidence, ...code]
}

function nameRated(part: Part, letter: string | null): string {
  if (part.kind === 'hypothesis') return `Hypothesis ${letter ?? ''}`
  if (part.kind === 'scenario') return part.name
  if (part.kind !== 'judgment') return ''
  if (part.role === 'bottom-line') return 'Bottom line'
  return part.role === 'assessment' ? 'Assessment' : 'Key judgment'
}

function printTechnique({ name, description }: TechniqueUse, say: SayProse): string {
  return description === null ? name : `${name}: ${say(description)}`
}

function printSource(source: Citation): string {
  const { number, title, publisher, publishedOn, language, url, retrievedOn, grade } = source
  const spoken = language && `language: ${language}`
  const facts = [publisher, publishedOn, spoken, url, retrievedOn && `accessed ${retrievedOn}`]
  const graded = grade ? [`${grade.reliability}${grade.credibility}`] : []
  return [`[${number}] ${title}`, ...facts.filter((fact) => fact !== null), ...graded].join(', ')
}

function lines(all: readonly string[]): string {
  return all.filter((line) => line !== '').join('\n')
}
