import { expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { describeUnread } from './describe-unread.ts'
import { draftCommands } from './draft-commands.ts'

const content = aContent()
const [source, ...others] = content.sources
const [bluf, ...rest] = content.sections
const long = 'a'.repeat(1_001)
const form = {
  slug: 'the-port',
  category: null,
  version: 1,
  content,
  marking: 'TLP:CLEAR',
  entityFacts: [],
  dismissals: [],
}

function describe(change: object): string | null {
  const read = draftCommands.saveDraft.input.safeParse({ ...form, ...change })
  return describeUnread(read.error?.issues ?? [])
}

it.each<[field: string, change: object]>([
  ['The title has more than 1,000 characters', { content: { ...content, title: long } }],
  ['The language is not in a form that the desk can read', { content: { ...content, language: 'French' } }],
  [
    'The title of source 1 has more than 1,000 characters',
    { content: { ...content, sources: [{ ...source, title: long }, ...others] } },
  ],
  [
    'The name in section 1 has more than 1,000 characters',
    { content: { ...content, sections: [{ ...bluf, parts: [{ kind: 'tag', name: long }] }, ...rest] } },
  ],
  [
    'The reason for setting aside advice 1 is empty',
    { dismissals: [{ id: 'one', what: 'Say who.', reason: '  ' }] },
  ],
])('The refusal of a form names what has to be corrected: %s', (field, change) => {
  expect(describe(change)).toMatch(new RegExp(`^${field}, so nothing was changed\\. `))
})

it.each<[string, object]>([
  ['lacks a field', { marking: undefined }],
  ['has a field too many', { content: { ...content, live: true } }],
  ['has a part of no kind', { content: { ...content, sections: [{ ...bluf, parts: [{ kind: 'html' }] }] } }],
])('Of a form that %s, which nobody has typed, nothing is said', (_, change) => {
  expect(describe(change)).toBeNull()
})
