import { expect, it } from 'vitest'
import { makeContent, makePage, makeSection } from '#components/brief/brief-page.test-data.ts'
import { describeCard, toCardFacts } from './card-facts.ts'

const bottomLine = makeSection('bluf', [
  {
    kind: 'judgment',
    key: 'j1',
    role: 'bottom-line',
    runs: [],
    likelihood: null,
    confidence: { level: 'high', reason: null },
  },
])

it('a card says title, category, day and how confident the bottom line is', () => {
  const content = makeContent({ title: 'T', publishedOn: '2026-03-01', sections: [bottomLine] })
  expect(toCardFacts(makePage(content))).toEqual({
    title: 'T',
    category: { slug: 'cybersecurity', name: 'Cybersecurity' },
    day: '2026-03-01',
    confidence: 'high',
    demonstration: false,
  })
})

it('the day is that of the first publication where the brief names none', () => {
  expect(toCardFacts(makePage(makeContent()))).toMatchObject({ day: '2026-03-05', confidence: null })
})

it('is said in words to those who do not see it', () => {
  const facts = toCardFacts(makePage(makeContent({ title: 'T', sections: [bottomLine] })))
  expect(describeCard(facts)).toBe('Cybersecurity, 5 March 2026, high confidence in the bottom line: T')
  expect(describeCard({ ...facts, confidence: null, demonstration: true })).toBe(
    'Demonstration, Cybersecurity, 5 March 2026: T',
  )
})
