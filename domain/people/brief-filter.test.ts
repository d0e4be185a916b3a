import { expect, it } from 'vitest'
import { readBriefFilter } from './brief-filter.ts'

const any = { words: null, category: null, status: null }

it.each([
  ['', any],
  [
    'words=+road+office+&category=cyber&status=in-review',
    { words: 'road office', category: 'cyber', status: 'in-review' },
  ],
  ['words=&category=&status=', any],
  ['words=+&category=../x&status=lost', any],
  [`words=${'x'.repeat(300)}`, { ...any, words: 'x'.repeat(200) }],
])('%j asks for %j', (query, filter) => {
  expect(readBriefFilter(new URLSearchParams(query))).toEqual(filter)
})
