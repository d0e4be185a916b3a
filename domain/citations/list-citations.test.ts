import { expect, test } from 'vitest'
import { listCitations } from './list-citations.ts'
import { openSection } from './open-section.ts'

const sources = new Set([1, 2])
const first = { id: 's1', number: 1, title: 'BLUF' }
const second = { id: 'x2', number: null, title: 'Notes' }

test('the first place in a section that cites a source gets an id, whatever marks it stands in', () => {
  const reader = openSection(first, sources)
  expect(reader.read('One *two [1]* [1][2].\n\nThree [2].')).toEqual([
    [
      { type: 'text', value: 'One ' },
      {
        type: 'emphasis',
        children: [
          { type: 'text', value: 'two ' },
          { type: 'citation', number: 1, id: 'c1-s1' },
        ],
      },
      { type: 'text', value: ' ' },
      { type: 'citation', number: 1 },
      { type: 'citation', number: 2, id: 'c2-s1' },
      { type: 'text', value: '.' },
    ],
    [
      { type: 'text', value: 'Three ' },
      { type: 'citation', number: 2 },
      { type: 'text', value: '.' },
    ],
  ])
})

test('what is not listed or stands in code is no place to lead back to', () => {
  const reader = openSection(first, sources)
  reader.read('Seven [7], `[1]`.')
  expect([...reader.cited]).toEqual([])
})

test('a source is cited in the sections that cite it, in their order', () => {
  const [one, two] = [openSection(first, sources), openSection(second, sources)]
  one.read('A [2].')
  two.read('B [1][2].')
  expect([...listCitations([one, two])]).toEqual([
    [2, [first, second]],
    [1, [second]],
  ])
})
