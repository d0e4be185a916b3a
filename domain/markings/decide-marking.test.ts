import { expect, it } from 'vitest'
import { decideMarking, type StatedMarkings } from './decide-marking.ts'

const nothing: StatedMarkings = { text: null, frontMatter: null, asked: null }

it.each<[string, Partial<StatedMarkings>, string]>([
  ['nothing says anything', {}, 'TLP:CLEAR'],
  ['the text is marked', { text: 'TLP:AMBER' }, 'TLP:AMBER'],
  ['the front matter marks it', { frontMatter: 'TLP:GREEN' }, 'TLP:GREEN'],
  ['the person marks it', { asked: 'TLP:RED' }, 'TLP:RED'],
  ['the front matter is stricter than the text', { text: 'TLP:GREEN', frontMatter: 'TLP:RED' }, 'TLP:RED'],
  ['the person is stricter than the text', { text: 'TLP:GREEN', asked: 'TLP:AMBER' }, 'TLP:AMBER'],
  ['all agree', { text: 'TLP:CLEAR', frontMatter: 'TLP:CLEAR', asked: 'TLP:CLEAR' }, 'TLP:CLEAR'],
  ['the person is laxer than the text', { text: 'TLP:AMBER', asked: 'TLP:CLEAR' }, 'refused for TLP:AMBER'],
  [
    'the front matter is laxer than the text',
    { text: 'TLP:AMBER', frontMatter: 'TLP:GREEN', asked: 'TLP:RED' },
    'refused for TLP:AMBER',
  ],
  [
    'the person is laxer than the front matter',
    { frontMatter: 'TLP:GREEN', asked: 'TLP:CLEAR' },
    'refused for TLP:GREEN',
  ],
])('where %s', (_, change, outcome) => {
  const decision = decideMarking({ ...nothing, ...change })
  expect(decision.ok ? decision.value : `refused for ${decision.refusal.stated}`).toBe(outcome)
})
