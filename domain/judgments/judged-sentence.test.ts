import { describe, expect, it } from 'vitest'
import { findJudgedSentence } from './judged-sentence.ts'
import { toLikelihood } from './yardsticks.ts'

const likely = toLikelihood('likely', 'icd-203')

function find(text: string, likelihood = likely): string | null {
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

  it('finds the judging sentence where no likelihood is stated', () => {
    const text = 'A ship sank. We judge that it was hit.'
    const span = findJudgedSentence(text, null)
    expect(span && text.slice(span.start, span.end)).toBe('We judge that it was hit.')
  })
})
