import type { BriefContent, Citation, TechniqueUse } from '#domain/briefs/brief-content.ts'
import { listSectionTexts } from '#domain/briefs/section-texts.ts'
import { confidencePhrase, likelihoodPhrase } from '#domain/judgments/judgment-phrases.ts'
import { listJudgments } from '#domain/briefs/bottom-line.ts'
import { toPlainText } from '#domain/prose/to-plain-text.ts'
import { techniquesTitle } from '#domain/sections/section-links.ts'

/** A section, or another part of the page, with all that it says as plain text. */
export interface RevisionText {
  kind: string
  number: number | null
  title: string
  text: string
}

/** All that a revision says, in the order of its page: title and origins, sections, ratings, techniques, sources. */
export function listRevisionTexts(content: BriefContent): RevisionText[] {
  const sections = listSectionTexts(content)
  return [
    { kind: 'head', number: null, title: 'Title and origins', text: printHead(content) },
    ...sections,
    { kind: 'ratings', number: null, title: 'Likelihood and confidence', text: printRatings(content) },
    {
      kind: 'techniques',
      number: null,
      title: techniquesTitle,
      text: lines(content.techniques.map(printTechnique)),
    },
    { kind: 'sources', number: null, title: 'Sources', text: lines(content.sources.map(printSource)) },
  ].filter(({ kind, text }) => text !== '' || kind === 'head')
}

function printHead({ title, publishedOn, provenance, reportTitle, outlet, preamble }: BriefContent): string {
  const report = [reportTitle, outlet].filter((part) => part !== null).join(' – ')
  return lines([
    title,
    publishedOn ?? '',
    provenance ? toPlainText(provenance) : '',
    report,
    ...preamble.map(toPlainText),
  ])
}

function printRatings(content: BriefContent): string {
  return lines(
    listJudgments(content).flatMap(({ likelihood, confidence }) => [
      likelihood ? likelihoodPhrase(likelihood) : '',
      confidence ? confidencePhrase(confidence) : '',
    ]),
  )
}

function printTechnique({ name, description }: TechniqueUse): string {
  return description === null ? name : `${name}: ${toPlainText(description)}`
}

function printSource({ number, title, publisher, publishedOn, url, retrievedOn, grade }: Citation): string {
  const facts = [publisher, publishedOn, url, retrievedOn && `accessed ${retrievedOn}`]
  const graded = grade ? [`${grade.reliability}${grade.credibility}`] : []
  return [`[${number}] ${title}`, ...facts.filter((fact) => fact !== null), ...graded].join(', ')
}

function lines(all: readonly string[]): string {
  return all.filter((line) => line !== '').join('\n')
}
