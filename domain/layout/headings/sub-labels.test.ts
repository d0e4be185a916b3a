import { describe, expect, it } from 'vitest'
import { isSubLabel } from './sub-labels.ts'
import type { TitleKind } from './section-titles.ts'

describe('isSubLabel', () => {
  it.each<[TitleKind, string]>([
    ['hypotheses', 'Hypothesis A'],
    ['hypotheses', 'hypothesis two'],
    ['hypotheses', 'H2'],
    ['hypotheses', 'Supporting Evidence'],
    ['hypotheses', 'Uncertainties'],
    ['hypotheses', 'Overall Assessment'],
    ['analysis', 'SWOT Analysis'],
    ['analysis', 'Scenario Generation'],
    ['key-points', 'Red Flags'],
    ['key-points', 'Information Gaps'],
    ['implications', 'Maritime Security'],
    ['implications', 'Economic'],
    ['recommendations', 'Short-Term Actions'],
    ['recommendations', 'Scenario Outlook'],
    ['recommendations', 'Best Case'],
  ])('in %s: %j', (section, title) => expect(isSubLabel(title, section)).toBe(true))

  it.each<[TitleKind | null, string]>([
    ['hypotheses', 'Hypotheses'],
    ['hypotheses', 'Harbour'],
    ['hypotheses', 'Red Flags'],
    ['analysis', 'Historical Background'],
    ['key-points', 'Historical Background'],
    ['implications', 'Historical Background'],
    ['recommendations', 'Historical Background'],
    ['bluf', 'Hypothesis A'],
    ['entities', 'Red Flags'],
    ['tags', 'Economic'],
    ['techniques', 'SWOT Analysis'],
    [null, 'Hypothesis A'],
    [null, 'Red Flags'],
  ])('none in %s: %j', (section, title) => expect(isSubLabel(title, section)).toBe(false))
})
