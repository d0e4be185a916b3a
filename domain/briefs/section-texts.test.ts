import { describe, expect, it } from 'vitest'
import { aContent } from './a-content.test-data.ts'
import type { Part } from './brief-content.ts'
import { listSectionTexts } from './section-texts.ts'

describe('the texts of sections', () => {
  it('hold every part as plain text, one line for each', () => {
    const texts = listSectionTexts(aContent())
    expect(texts.map(({ text }) => text)).toEqual([
      'The port was closed for a day [1]. Confidence is low because one source tells it.',
      [
        'Error: A sensor failed. This is supported by its age. However, nobody looked.',
        'Someone rang.',
        'The first is better supported.',
      ].join('\n'),
      'Assumptions\nThe log is whole\nClocks agree\nBlind Spots',
      'Traffic shifts.\nEconomic: Dearer freight.\nMore drills.',
      'Immediate: Check the sensors.\nScenario Outlook\nMost-Likely: Nothing follows.',
      'Harbour Authority (HA): runs the port\nNobody else is named.',
      'ports\nmaritime security',
      'SWOT Analysis: Strengths: few.\nThreats: many.',
    ])
  })

  it('come with number, title and kind of their section, in its order', () => {
    const [bluf] = listSectionTexts(aContent())
    expect(bluf).toEqual({
      number: 1,
      title: 'BLUF',
      kind: 'bluf',
      text: 'The port was closed for a day [1]. Confidence is low because one source tells it.',
    })
    expect(listSectionTexts(aContent()).map(({ number, kind }) => [number, kind])).toEqual([
      [1, 'bluf'],
      [2, 'hypotheses'],
      [3, 'key-points'],
      [4, 'implications'],
      [5, 'recommendations'],
      [6, 'entities'],
      [7, 'tags'],
      [null, 'analysis'],
    ])
    expect(listSectionTexts(aContent({ sections: [] }))).toEqual([])
  })

  it.each<[string, Part, string]>([
    ['marks', { kind: 'passage', key: '', form: 'item', text: '*a* [b](/c)' }, 'a b'],
    [
      'a label without text',
      { kind: 'recommendation', key: '', label: 'Now', horizon: 'other', text: '' },
      'Now',
    ],
    [
      'an entity of which nothing is said',
      { kind: 'entity', key: '', name: 'Tarn', description: null },
      'Tarn',
    ],
    ['an empty description', { kind: 'technique', key: '', name: 'ACH', description: '' }, 'ACH'],
    ['a name that looks like a mark', { kind: 'tag', name: '*tarn*' }, '*tarn*'],
  ])('are plain for %s', (_, part, text) => {
    const sections = [{ number: 1, title: 'Any', kind: 'other' as const, parts: [part] }]
    expect(listSectionTexts(aContent({ sections }))).toEqual([
      { number: 1, title: 'Any', kind: 'other', text },
    ])
  })
})
