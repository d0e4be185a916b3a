import type { BriefContent, Hypothesis, Part, Section } from '#domain/briefs/brief-content.ts'
import { listPartLines } from '#domain/briefs/section-texts.ts'
import { spellDay } from '#domain/days/spell-day.ts'
import { listHypothesisLetters } from '#domain/hypotheses/hypothesis-letters.ts'
import { runLabels } from '#domain/hypotheses/run-labels.ts'
import { toTextWithAddresses } from '#domain/prose/to-plain-text.ts'
import { toSafeHref } from '#domain/prose/safe-href.ts'
import { listRatings } from '#domain/revisions/revision-texts.ts'
import { techniquesTitle } from '#domain/sections/section-links.ts'
import { fixedPlaces, listLabelPlaces, listSectionPlaces } from './comment-places.ts'

/** A part of a text under review. */
export interface ReviewPart {
  /** What a comment on it names; `null` for what cannot be commented on by itself. */
  key: string | null
  text: string
  /** Its likelihood and confidence, in words. */
  ratings: readonly string[]
}

/** A section of a text under review, with all that it says as plain text. */
export interface ReviewSection {
  /** What a comment on it as a whole names; `null` for what is commented on by its parts alone. */
  key: string | null
  number: number | null
  title: string
  parts: readonly ReviewPart[]
}

/** A source of a text under review. */
export interface ReviewSource {
  key: string
  number: number
  title: string
  /** Who published it and when, and when it was read, as far as the text says. */
  facts: string
  /** Admiralty code: `A2`; `null` where it was not graded. */
  grade: string | null
  href: string | null
}

/**
 * All that a brief says below its title, for its verifier, in the order of its page: what stands above the first section,
 * the sections, the techniques and the closing links, each link with its address. Sections without text are left out.
 */
export function listReviewSections(content: BriefContent): ReviewSection[] {
  const { sections, techniques, explore } = content
  const places = listSectionPlaces(sections)
  const letters = listHypothesisLetters(content)
  return [
    {
      key: fixedPlaces.origin,
      number: null,
      title: 'Before the first section',
      parts: listHeadLines(content).map(toBarePart),
    },
    ...sections.map((section, at) =>
      toReviewSection(section, { key: places[at] ?? '', letters: letters[at] ?? [] }),
    ),
    {
      key: fixedPlaces.techniques,
      number: null,
      title: techniquesTitle,
      parts: techniques.flatMap((technique) => toParts(technique, null)),
    },
    {
      key: fixedPlaces.explore,
      number: null,
      title: 'Explore more',
      parts: explore.map(({ label, href }) => toBarePart(href === null ? label : `${label} (${href})`)),
    },
  ].filter(({ parts }) => parts.length > 0)
}

function listHeadLines(content: BriefContent): string[] {
  const { publishedOn, language, provenance, reportTitle, outlet, preamble } = content
  const report = [reportTitle, outlet].filter((said) => said !== null).join(' – ')
  return [
    publishedOn === null ? '' : `Published on: ${spellDay(publishedOn)}`,
    language === null ? '' : `Language: ${language}`,
    report === '' ? '' : `Based on: ${report}`,
    ...[...(provenance === null ? [] : [provenance]), ...preamble].map(toTextWithAddresses),
  ].filter((line) => line !== '')
}

/** What is said of a brief around its text, for its verifier: title, category and marking. */
export function toReviewHead({
  title,
  category,
  marking,
}: {
  title: string
  category: string
  marking: string
}): ReviewSection {
  const said = [
    { key: fixedPlaces.title, text: `Title: ${title}` },
    { key: fixedPlaces.category, text: `Category: ${category}` },
    { key: fixedPlaces.marking, text: `Marking: ${marking}` },
  ]
  const parts = said.map((part) => ({ ...part, ratings: [] }))
  return { key: null, number: null, title: 'Title, category and marking', parts }
}

function toReviewSection(
  { number, title, parts }: Section,
  { key, letters }: { key: string; letters: readonly (string | null)[] },
): ReviewSection {
  const labels = listLabelPlaces(parts, key)
  const shown = parts.flatMap((part, at) =>
    part.kind === 'hypothesis'
      ? [toHypothesisPart(part, letters[at] ?? '')]
      : toParts(part, labels[at] ?? null),
  )
  return { key, number, title, parts: shown }
}

/** A hypothesis under its letter, with a line for each thing that speaks for it or against it, as readers tell them apart. */
function toHypothesisPart(part: Hypothesis, letter: string): ReviewPart {
  const { key, name, runs } = part
  const said = runs
    .filter(({ text }) => text.trim() !== '')
    .map(({ role, text }) => runLabels[role] + toTextWithAddresses(text.trim()))
  const label = name === null ? `Hypothesis ${letter}` : `Hypothesis ${letter}, ${name}`
  return { key, text: [`${label}:`, ...said].join('\n'), ratings: listRatings(part) }
}

function toBarePart(text: string): ReviewPart {
  return { key: null, text, ratings: [] }
}

function toParts(part: Part, label: string | null): ReviewPart[] {
  if (part.kind === 'key-points')
    return [
      { key: label, text: part.label, ratings: [] },
      ...part.items.map(({ key, text }) => ({ key, text: toTextWithAddresses(text), ratings: [] })),
    ]
  const key = 'key' in part ? part.key : null
  return [{ key, text: listPartLines(part, toTextWithAddresses).join('\n'), ratings: listRatings(part) }]
}

/** The sources of a brief for its verifier, in the order of their numbers in the text. */
export function listReviewSources({ sources }: BriefContent): ReviewSource[] {
  return sources.map(({ key, number, title, publisher, publishedOn, url, retrievedOn, grade }) => ({
    key,
    number,
    title,
    facts: [
      publisher,
      publishedOn && spellDay(publishedOn),
      retrievedOn && `accessed ${spellDay(retrievedOn)}`,
    ]
      .filter((fact) => fact !== null)
      .join(', '),
    grade: grade && `${grade.reliability}${grade.credibility}`,
    href: url === null ? null : toSafeHref(url),
  }))
}
