import type { Prose } from '#domain/prose/prose.ts'
import { toPlainText } from '#domain/prose/to-plain-text.ts'
import type { BriefContent, Part, Section } from './brief-content.ts'
import { joinRuns } from './runs.ts'

/** A section with all that it says as plain text, one line for each of its parts: for searching and comparing. */
export interface SectionText extends Pick<Section, 'number' | 'title' | 'kind'> {
  text: string
}

/** How prose is printed: as its words alone, or with the addresses of its links. */
export type SayProse = (prose: Prose) => string

/** The sections of a brief in order. Tags and entities are names: they are in the text as such. */
export function listSectionTexts({ sections }: BriefContent, say: SayProse = toPlainText): SectionText[] {
  return sections.map(({ number, title, kind, parts }) => ({
    number,
    title,
    kind,
    text: parts.flatMap((part) => listPartLines(part, say)).join('\n'),
  }))
}

/** All that a part says, in lines of plain text. */
export function listPartLines(part: Part, say: SayProse = toPlainText): string[] {
  switch (part.kind) {
    case 'judgment':
      return [say(joinRuns(part.runs))]
    case 'hypothesis':
      return [join(part.name, say(joinRuns(part.runs)))]
    case 'key-points':
      return [part.label, ...part.items.map(({ text }) => say(text))]
    case 'implication':
    case 'recommendation':
      return [join(part.label, say(part.text))]
    case 'scenario':
      return [join(part.name, say(part.text))]
    case 'entity':
    case 'technique':
      return [join(part.name, part.description === null ? null : say(part.description))]
    case 'tag':
      return [part.name]
    case 'passage':
    case 'subheading':
      return [say(part.text)]
  }
}

function join(label: string | null, text: string | null): string {
  return [label, text].filter(Boolean).join(': ')
}
