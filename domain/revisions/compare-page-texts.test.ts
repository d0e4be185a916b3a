import { expect, it } from 'vitest'
import { comparePageTexts } from './compare-page-texts.ts'

const same = (text: string) => ({ kind: 'same', text })
const removed = (text: string) => ({ kind: 'removed', text })
const added = (text: string) => ({ kind: 'added', text })

it.each([
  ['nothing', { title: 'Why', body: 'We check.' }, [[], []]],
  ['the title', { title: 'Why us', body: 'We check.' }, [[same('Why'), added(' us')], []]],
  [
    'a word of the text',
    { title: 'Why', body: 'We ask.' },
    [[], [same('We '), removed('check'), added('ask'), same('.')]],
  ],
])('says what changed: %s', (_, after, pieces) => {
  const found = comparePageTexts({ title: 'Why', body: 'We check.' }, after)
  expect(found.map(({ title, number }) => [title, number])).toEqual([
    ['Title', null],
    ['Text', null],
  ])
  expect(found.map((section) => section.pieces)).toEqual(pieces)
})
