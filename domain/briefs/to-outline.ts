import type { BriefContent, Part, Section } from './brief-content.ts'
import { noKey } from './keys.ts'

/** A citation of a source by its number, with the space before it; `[1](…)` is a link. */
const citations = /\s*\[[1-9]\d{0,2}\](?!\()/g

/**
 * What a further brief takes from an earlier one: the sections with their labels, and entities, tags, techniques and
 * assumptions. Nothing that was judged or found: no bottom line, hypothesis, forecast, likelihood, confidence or source, and
 * so no citation of one either. Keys are new: it is another brief.
 */
export function toOutline(content: BriefContent): BriefContent {
  return {
    title: '',
    publishedOn: null,
    language: content.language,
    provenance: null,
    reportTitle: null,
    outlet: null,
    preamble: [],
    sections: content.sections.map(toBareSection),
    techniques: content.techniques.map((use) => ({ ...use, key: noKey, description: null })),
    sources: [],
    explore: [],
  }
}

function toBareSection(section: Section): Section {
  return { ...section, parts: section.parts.flatMap(toBarePart) }
}

/** What is left of a part; nothing of one that was all statement. */
function toBarePart(part: Part): Part[] {
  switch (part.kind) {
    case 'judgment': {
      const { kind, role } = part
      return role === 'key-judgment'
        ? []
        : [{ kind, role, key: noKey, runs: [], likelihood: null, confidence: null }]
    }
    case 'hypothesis':
      return [{ kind: 'hypothesis', key: noKey, name: null, runs: [], likelihood: null }]
    case 'key-points': {
      const kept = part.pointKind === 'assumptions' ? part.items : []
      return [{ ...part, items: kept.map(({ text }) => ({ key: noKey, text: withoutCitations(text) })) }]
    }
    case 'implication':
    case 'recommendation':
      return [{ ...part, key: noKey, text: '' }]
    case 'scenario':
      return [{ ...part, key: noKey, text: '', likelihood: null }]
    case 'entity': {
      const { description } = part
      return [
        { ...part, key: noKey, description: description === null ? null : withoutCitations(description) },
      ]
    }
    case 'technique':
      return [{ ...part, key: noKey, description: null }]
    case 'passage':
      return []
    default:
      return [part]
  }
}

function withoutCitations(text: string): string {
  return text.replaceAll(citations, '')
}
