import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { house, titleField, type Advice } from './advice.ts'
import { findFigures, type Figure } from './find-figures.ts'
import type { AdvisedText } from './list-advised-texts.ts'

interface PlacedFigure extends Figure, Pick<Advice, 'section' | 'field'> {}

/** Says which figures of a brief have the same digits and another size: 15.8 million and 158 million. */
export function adviseFigures({ title }: BriefContent, texts: readonly AdvisedText[]): Advice[] {
  const places = [{ plain: title, section: null, field: titleField }, ...texts]
  const figures = places.flatMap(({ plain, section, field }) =>
    findFigures(plain).map((figure): PlacedFigure => ({ ...figure, section, field })),
  )
  const alike = new Map<string, PlacedFigure[]>()
  for (const figure of figures) {
    const likeness = toLikeness(figure)
    if (likeness !== null) alike.set(likeness, [...(alike.get(likeness) ?? []), figure])
  }
  return [...alike].flatMap(([likeness, group]) => adviseAlike(likeness, group))
}

/**
 * What two figures have in common of which one may be a slip; `null` for one that says too little. Three digits are rarely
 * the same by chance. Two often are, so they have to count the same thing, with a word for the size; one digit says nothing.
 */
function toLikeness({ digits, hasUnit, counted }: Figure): string | null {
  if (digits.length > 2) return digits
  return digits.length === 2 && hasUnit && counted !== '' ? `${digits} ${counted}` : null
}

function adviseAlike(likeness: string, figures: readonly PlacedFigure[]): Advice[] {
  const [first] = figures
  const other = figures.find(({ power }) => power !== first?.power)
  if (!first || !other) return []
  const powers = [...new Set(figures.map(({ power }) => power))].toSorted((a, b) => a - b)
  return [
    {
      id: `figure ${likeness} ${powers.join(' ')}`,
      weight: 'advice',
      what: `“${first.written}” and “${other.written}” may be the same figure`,
      why: 'They have the same digits and differ in size, so one of them may be a slip. Check both against the source.',
      source: house,
      section: other.section,
      field: other.field,
    },
  ]
}
