import type { BriefContent, Citation, Section } from '#domain/briefs/brief-content.ts'
import { listHypothesisLetters } from '#domain/hypotheses/hypothesis-letters.ts'
import { escapeProse } from '#domain/prose/escape-prose.ts'
import { techniquesTitle } from '#domain/sections/section-links.ts'
import { printLanguageField, printLanguageLine } from '#domain/layout/opening/language-line.ts'
import { listSectionLines } from './list-section-lines.ts'
import { toItem, toParagraphs, type PrintedLine } from './printed-line.ts'

/** A brief as the lines of its layout, in order. */
export function listPrintedLines(brief: BriefContent): PrintedLine[] {
  return [
    ...listOpening(brief),
    ...listSections(brief.sections),
    ...listTechniques(brief),
    ...listSources(brief.sources),
    ...(brief.explore.length > 0 ? [{ form: 'links' as const, links: brief.explore }] : []),
  ]
}

function listOpening({
  title,
  publishedOn,
  language,
  provenance,
  reportTitle,
  outlet,
  preamble,
}: BriefContent): PrintedLine[] {
  const report = outlet === null ? (reportTitle ?? '') : `${reportTitle ?? ''} – ${outlet}`
  const lines: PrintedLine[] = title === '' ? [] : [{ form: 'title', text: escapeProse(title) }]
  if (publishedOn !== null) lines.push({ form: 'paragraph', text: `Published on: ${publishedOn}` })
  if (language !== null) lines.push({ form: 'paragraph', text: printLanguageLine(language) })
  if (provenance !== null) lines.push(...toParagraphs(provenance).map(toParagraph))
  if (report !== '') lines.push({ form: 'paragraph', text: escapeProse(`Intelligence Report: ${report}`) })
  return [...lines, ...preamble.flatMap(toParagraphs).map(toParagraph)]
}

function toParagraph(text: string): PrintedLine {
  return { form: 'paragraph', text }
}

function listSections(sections: readonly Section[]): PrintedLine[] {
  const letters = listHypothesisLetters({ sections })
  return sections.flatMap((section, place) => [
    { form: 'heading', number: section.number, title: section.title },
    ...listSectionLines(section, letters[place] ?? []),
  ])
}

function listTechniques({ techniques }: BriefContent): PrintedLine[] {
  if (techniques.length === 0) return []
  return [
    { form: 'heading', number: null, title: techniquesTitle },
    ...techniques.map(({ name, description }) =>
      description === null
        ? toItem({ paragraphs: [escapeProse(name)] })
        : toItem({ label: name, paragraphs: toParagraphs(description) }),
    ),
  ]
}

function listSources(sources: readonly Citation[]): PrintedLine[] {
  if (sources.length === 0) return []
  return [{ form: 'heading', number: null, title: 'Sources' }, ...sources.map(toSource)]
}

function toSource(source: Citation): PrintedLine {
  const { number, title, publisher, publishedOn, language, url, retrievedOn, grade } = source
  const before = [publisher, publishedOn, language && printLanguageField(language)]
  const after = [
    retrievedOn && `retrieved ${retrievedOn}`,
    grade && `${grade.reliability}${grade.credibility}`,
  ]
  const fields = [...before, ...after].filter((field) => field !== null)
  return {
    form: 'source',
    number,
    title,
    url,
    fields,
    textFields: [...before, url, ...after].filter((field) => field !== null),
  }
}
