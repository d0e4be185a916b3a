import type { Part, Section } from '#domain/briefs/brief-content.ts'

const judgmentNames = {
  'bottom-line': 'the bottom line',
  'key-judgment': 'key judgment',
  assessment: 'the assessment',
} as const

/** What the fields of a part are called: no two parts of a section alike, and those without a label not in the whole brief. */
export function namePart({ title, parts }: Pick<Section, 'title' | 'parts'>, at: number): string {
  const names = parts.slice(0, at + 1).map(toName)
  const name = names[at] ?? ''
  const place = names.filter((one) => one === name).length
  const isUnlabelled = ['Paragraph', 'Subheading', 'Point'].includes(name)
  if (isUnlabelled) return `${name} ${place} of ${title}`
  return place > 1 || name === judgmentNames['key-judgment'] ? `${name} ${place}` : name
}

function toName(part: Part): string {
  switch (part.kind) {
    case 'judgment':
      return judgmentNames[part.role]
    case 'subheading':
      return 'Subheading'
    case 'implication':
    case 'recommendation':
      return part.label ?? 'Point'
    case 'passage':
      return 'Paragraph'
    default:
      return 'name' in part ? (part.name ?? '') : ''
  }
}
