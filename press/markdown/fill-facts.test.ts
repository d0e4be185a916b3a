import { describe, expect, it } from 'vitest'
import { defaultSettings } from '#domain/site/site-settings.ts'
import { fillFacts } from './fill-facts.ts'

const settings = {
  ...defaultSettings,
  name: 'Example Watch',
  supportLinks: [
    { label: 'Give', href: 'https://example.org/give' },
    { label: 'Read', href: 'https://example.org/read' },
  ],
}

describe('fillFacts', () => {
  it.each([
    ['the name', 'Why {{site-name}}?', 'Why Example Watch?'],
    ['a fact as often as it stands', '{{site-name}} {{site-name}}', 'Example Watch Example Watch'],
    [
      'the links',
      '{{support-links}}',
      '- [Give](https://example.org/give)\n- [Read](https://example.org/read)',
    ],
    ['nothing it does not know', 'A {{site-nam}} and {{constructor}}', 'A {{site-nam}} and {{constructor}}'],
    [
      'nothing in other braces',
      '{site-name} {{ site-name }} {{SITE-NAME}}',
      '{site-name} {{ site-name }} {{SITE-NAME}}',
    ],
    ['nothing in a text without braces', 'Plain.', 'Plain.'],
  ])('fills in %s', (_, markdown, filled) => expect(fillFacts(markdown, settings)).toBe(filled))

  it('fills in no fact that a fact brings with it', () => {
    expect(fillFacts('{{site-name}}', { ...settings, name: '{{yardstick}}' })).toBe('{{yardstick}}')
  })

  it('leaves out the links where there are none', () => {
    expect(fillFacts('Before {{support-links}} after', defaultSettings)).toBe('Before  after')
  })

  it.each([
    ['icd-203', '| roughly even chance | 45–55% |', '| realistic possibility | 40–50% |'],
    ['phia', '| realistic possibility | 40–50% |', '| roughly even chance | 45–55% |'],
  ] as const)(
    'prints both yardsticks whole, with the one the site uses as the first: %s',
    (yardstick, own, other) => {
      const first = fillFacts('{{yardstick}}', { ...settings, yardstick })
      const second = fillFacts('{{other-yardstick}}', { ...settings, yardstick })
      expect(first).toContain(own)
      expect(second).toContain(other)
      for (const table of [first, second]) {
        expect(table.match(/^\| [a-z ]+ \| \d+–\d+% \|$/gm)).toHaveLength(7)
        expect(table).toMatch(/^Source: .+\.$/m)
      }
    },
  )

  it('explains the three levels of confidence', () => {
    expect(
      fillFacts('{{confidence-levels}}', settings).match(/^- \*\*(low|moderate|high)\*\*: .+\.$/gm),
    ).toHaveLength(3)
  })
})
