import { describe, expect, it } from 'vitest'
import { countKeys } from '#domain/briefs/count-keys.test-data.ts'
import { parseBriefLayout } from '#domain/layout/parse-brief-layout.ts'
import { projectBrief } from '#domain/layout/project-brief.ts'
import { wrapText } from './wrap-text.test-data.ts'

const text = `Crew of a Timber Barge Blames the Harbour Office of Exmere for the Collision at the Northern Quay
Published on: 2031-03-05
AI-assisted brief from open sources, checked by an editor.
Intelligence Report: A barge and a crane – Exmere Post
1. BLUF (Bottom Line Up Front)
A timber barge struck the northern quay of Exmere on the first of March and brought down one of its four cranes. The harbour office confirms the collision but disputes that its own signals were out of order. Overall confidence in this assessment is moderate due to the small number of independent witnesses.

2. Competing Hypotheses
- Hypothesis A: The crew misread the signals of the harbour. Supporting evidence includes the recording of a conversation on the bridge and the statement of a passenger. Key uncertainties are the authenticity of the recording and the visibility at that hour.
- Hypothesis B: The signals of the harbour were out of order. This is supported by a maintenance report of the previous winter. However, the Ministry of Transport inspected the installation in February and found nothing. (Likelihood: unlikely, 20–45%, ICD 203.)
- Assessment: Hypothesis A is better supported because the Ministry of Transport had inspected the signals. A second recording could shift this judgment considerably.

3. Key Assumptions and Red Flags
- Assumptions: The recording is genuine; the harbour office reports in good faith.
- Information Gaps: The condition of the signals during the night; the identity of the second witness.

4. Implications and Strategic Risks
The collision could interrupt the export of timber and draw attention to the maintenance of the smaller harbours.
- Political / Geopolitical: Neighbouring governments may demand independent inspections of every installation.
- Economic / Social: Interruptions may increase the price of timber and endanger seasonal employment.

5. Recommendations and Outlook
- Immediate Actions (0–30 days): Inspect the remaining cranes, notify the customers and preserve the recordings.
- Scenario Outlook:
- Best: The barge company accepts responsibility and the quay reopens within a fortnight.
- Worst: The remaining cranes prove unsafe and the northern quay remains closed until the autumn.

6. Key Individuals and Entities
- Harbour Office of Exmere – operator of the port
- Ministry of Transport – supervises the port

7. Thematic Tags
ports, accidents, maintenance of harbour signals and cranes
Structured Analytic Techniques Applied
- Network Influence Mapping: Map who depends on the northern quay.`

function read(given: string) {
  const parsed = parseBriefLayout({ text: given, format: 'text' }, countKeys())
  if (!parsed.ok || parsed.document.kind !== 'brief') return null
  return projectBrief(parsed.document.brief, [])
}

describe.each([
  ['between words', (width: number) => wrapText(text, width, false)],
  ['in words, at hyphens', (width: number) => wrapText(text, width, true)],
  [
    'in words, at soft hyphens',
    (width: number) => wrapText(text, width, true).replace(/(?<=\p{L})-$/gmu, '\u00ad'),
  ],
])('a text that is broken at a width, %s', (_, wrap) => {
  it('is read as it was before it was broken, at every width', () => {
    const whole = read(text)
    const widths = Array.from({ length: 61 }, (__, at) => at + 60)
    expect(widths.filter((width) => JSON.stringify(read(wrap(width))) !== JSON.stringify(whole))).toEqual([])
  })

  it('is broken at all of its paragraphs', () => {
    expect(wrap(60).split('\n').length).toBeGreaterThan(45)
  })
})

it('breaks words where it hyphenates', () => {
  expect(wrapText(text, 60, true).match(/\p{L}-$/gmu)?.length).toBeGreaterThan(5)
})
