import type { BriefContent, Part } from './brief-content.ts'
import type { Prose } from '#domain/prose/prose.ts'

type Change = (text: Prose) => Prose

/** The content with every text in it that can cite a source changed. */
export function mapProse(content: BriefContent, change: Change): BriefContent {
  const maybe = (text: Prose | null) => (text === null ? null : change(text))
  return {
    ...content,
    provenance: maybe(content.provenance),
    preamble: content.preamble.map(change),
    sections: content.sections.map((section) => ({
      ...section,
      parts: section.parts.map((part) => mapPart(part, change)),
    })),
    techniques: content.techniques.map((use) => ({ ...use, description: maybe(use.description) })),
  }
}

function mapPart(part: Part, change: Change): Part {
  switch (part.kind) {
    case 'judgment': {
      const runs = part.runs.map((run) => ({ ...run, text: change(run.text) }))
      const { confidence } = part
      const reason = confidence?.reason ?? null
      return {
        ...part,
        runs,
        confidence: confidence && reason !== null ? { ...confidence, reason: change(reason) } : confidence,
      }
    }
    case 'hypothesis':
      return { ...part, runs: part.runs.map((run) => ({ ...run, text: change(run.text) })) }
    case 'key-points':
      return { ...part, items: part.items.map((item) => ({ ...item, text: change(item.text) })) }
    case 'implication':
    case 'recommendation':
    case 'scenario':
    case 'passage':
      return { ...part, text: change(part.text) }
    case 'entity':
    case 'technique':
      return { ...part, description: part.description === null ? null : change(part.description) }
    case 'subheading':
    case 'tag':
      return part
  }
}
