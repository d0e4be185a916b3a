import { describe, expect, it } from 'vitest'
import { findJudgedSentence } from './judged-sentence.ts'
import { toLikelihood } from './yardsticks.ts'

const likely = toLikelihood('likely', 'icd-203')

function find(text: string, likelihood = likely): string | null {
  if (!likelihood) throw new Error('no such term')
  const span = findJudgedSentence(text, likelihood)
  return span && text.slice(span.start, span.end)
}

describe('findJudgedSentence', () => {
  it.each([
    ['the sentence with the term', 'A ship sank. It was likely an accident.', 'It was likely an accident.'],
    ['the term before a verb', 'We judge A. It is likely B.', 'It is likely B.'],
    [
      'the sentence that judges',
      'A ship sank. We judge that it was an accident [1].',
      'We judge that it was an accident [1].',
    ],
    [
      'with an adverb',
      'A ship sank. We therefore assess that it was hit.',
      'We therefore assess that it was hit.',
    ],
    ['"in our view"', 'It was, in our view, an accident. A ship sank.', 'It was, in our view, an accident.'],
    ['British spelling', 'A ship sank. In our judgement it was hit.', 'In our judgement it was hit.'],
    ['the only sentence', 'A ship sank.', 'A ship sank.'],
    ['in another paragraph', 'A ship sank.\n\nNobody was hurt. We expect more.', 'We expect more.'],
  ])('finds %s', (_, text, sentence) => {
    expect(find(text)).toBe(sentence)
  })

  it.each([
    ['no sentence judges', 'A ship sank. Nobody was hurt.'],
    ['two sentences judge', 'We judge that it sank. We judge that it was hit.'],
    ['two use the term and none judges', 'It is likely that it sank. It is likely that it was hit.'],
    ['somebody else judges', 'They judge that it sank. Nobody was hurt.'],
    ['there is no text', ''],
  ])('guesses nothing where %s', (_, text) => {
    expect(find(text)).toBeNull()
  })

  it('takes a term of its own yardstick only, and the longest', () => {
    expect(find('It is very likely A. It is B.')).toBeNull()
    expect(find('It is very likely A. It is B.', toLikelihood('very likely', 'icd-203'))).toBe(
      'It is very likely A.',
    )
    expect(find('It is unlikely A. It is B.')).toBeNull()
  })

  it.each([
    ['a no-break space', 'A ship sank. It was very\u00a0likely hit.', null],
    ['a comparison', 'It is most likely A. It is B.', null],
    ['an address', 'See [the log](https://example.org/likely). It sank.', null],
    [
      'two that use the term, one of which judges',
      'It was likely hit. We judge it likely sunk.',
      'We judge it likely sunk.',
    ],
    [
      'two that use the term, and a third that judges',
      'It was likely hit. It likely sank. We judge so.',
      null,
    ],
  ])('reads %s as people do', (_, text, sentence) => {
    expect(find(text)).toBe(sentence)
  })
})
