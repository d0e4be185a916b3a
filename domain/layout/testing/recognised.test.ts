import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kindOfTitle } from '#domain/layout/headings/section-titles.ts'
import { warningCodes } from '#domain/layout/layout-source.ts'

/** What the tables of the document are made from: wordings of each kind, as the importer knows them. */
const wordings = [
  'BLUF (Bottom Line Up Front)',
  'Bottom Line',
  'Executive Summary',
  'Summary',
  'Key Judgments',
  'Key Takeaways',
  'Competing Hypotheses',
  'Alternative Explanations',
  'Detailed Analysis',
  'Threat Assessment',
  'Key Assumptions and Red Flags',
  'Information Gaps',
  'Key Uncertainties',
  'Implications and Strategic Risks',
  'Strategic Outlook',
  'Risk Assessment',
  'Recommendations and Outlook',
  'Next Steps',
  'Courses of Action',
  'Key Individuals and Entities',
  'Key Actors',
  'Stakeholders',
  'Thematic Tags',
  'Keywords',
  'Topics',
  'Structured Analytic Techniques Applied',
  'Methods Used',
  'Sources',
  'References',
  'Bibliography',
  'Explore more',
  'Further Reading',
  'Related Briefs',
]

function printTitles(): string {
  const kinds = new Map<string, string[]>()
  for (const title of wordings) {
    const kind = kindOfTitle(title) ?? 'none'
    kinds.set(kind, [...(kinds.get(kind) ?? []), title])
  }
  const rows = [...kinds].map(([kind, titles]) => `| \`${kind}\` | ${titles.join(', ')} |`)
  return ['| opens | titles, among others |', '| --- | --- |', ...rows].join('\n')
}

describe('docs/LAYOUT.md', () => {
  const text = readFileSync('docs/LAYOUT.md', 'utf8')

  it('has the table of titles that the importer makes', () => expect(text).toContain(printTitles()))

  it('explains every warning there is, and no other', () => {
    const table = /\| warning \|[\s\S]*?\n\n/.exec(text)?.[0] ?? ''
    const rows = table.split('\n').slice(2)
    const named = rows.flatMap((row) =>
      Array.from(row.split('|')[1]?.matchAll(/`([a-z-]+)`/g) ?? [], ([, code]) => code),
    )
    expect(named.toSorted()).toEqual([...warningCodes].toSorted())
  })
})
