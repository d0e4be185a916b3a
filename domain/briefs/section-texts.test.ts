import { expect, it } from 'vitest'
import { aContent } from './a-content.test-data.ts'
import { listSectionTexts } from './section-texts.ts'

it('holds every part of a section as plain text', () => {
  const texts = Object.fromEntries(listSectionTexts(aContent()).map(({ kind, text }) => [kind, text]))
  expect(texts).toMatchObject({
    bluf: 'The port was closed for a day [1]. Confidence is low because one source tells it.',
    hypotheses: [
      'Error: A sensor failed. This is supported by its age. However, nobody looked.',
      'Someone rang.',
      'The first is better supported.',
    ].join('\n'),
    'key-points': 'Assumptions\nThe log is whole\nClocks agree\nBlind Spots',
    entities: 'Harbour Authority (HA): runs the port\nNobody else is named.',
    tags: 'ports\nmaritime security',
  })
})
