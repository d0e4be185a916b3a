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

  it.each([
    [
      { publisher: null, contact: null },
      'Example Watch does not yet say who publishes it. Example Watch does not yet give a contact address.',
    ],
    [
      { publisher: 'The Society', contact: 'desk@example.org' },
      'Example Watch is published by The Society, who owns it and is responsible for its content. Write to [desk@example.org](mailto:desk@example.org).',
    ],
    [
      { publisher: 'The Society', contact: 'https://example.org/write' },
      'Example Watch is published by The Society, who owns it and is responsible for its content. Write to [https://example.org/write](https://example.org/write).',
    ],
  ])('says who answers for the site and where to write to, or that nobody has said: %j', (said, filled) => {
    expect(fillFacts('{{publisher}} {{contact}}', { ...settings, ...said })).toBe(filled)
  })

  it('says when the editions come out', () => {
    const editionHours = { overnight: 5, morning: 9, midday: 13, evening: 21 }
    expect(fillFacts('{{edition-hours}}', { ...settings, editionHours })).toBe(
      'overnight at 05:00, morning at 09:00, midday at 13:00 and evening at 21:00 UTC',
    )
  })

  it('explains the codes of insights as the daily summary does', () => {
    expect(fillFacts('{{insight-codes}}', settings).split('\n').slice(2)).toEqual([
      '| S | signal | A security event or action that has been observed. |',
      '| G | geopolitical | A development within or between states. |',
      '| R | risk | Something that may follow, or a view that goes against the consensus. |',
    ])
  })

  it('explains the three levels of confidence', () => {
    expect(
      fillFacts('{{confidence-levels}}', settings).match(/^- \*\*(low|moderate|high)\*\*: .+\.$/gm),
    ).toHaveLength(3)
  })
})
