import { describe, expect, it } from 'vitest'
import { readText } from '#domain/layout/lines/read-text.ts'
import { chooseHeadings } from './choose-headings.ts'
import { listCandidates } from './heading-candidates.ts'

/** The titles of the chosen headings of a plain text. */
function titlesOf(...given: string[]): string[] {
  const lines = readText(given.join('\n'))
  return chooseHeadings(listCandidates(lines), lines).map(({ title }) => title)
}

describe('chooseHeadings', () => {
  it('chooses none among no candidates', () => {
    expect(chooseHeadings([], [])).toEqual([])
    expect(titlesOf('Ships wait.', 'Tugs sail.')).toEqual([])
  })

  it('takes headings of the level of the known titles and above it, no deeper ones', () => {
    expect(
      titlesOf('## BLUF', 'Ships wait.', '### Detail', 'Fog.', '# Weather', 'Rain.', '## Tags', 'a'),
    ).toEqual(['BLUF', 'Weather', 'Tags'])
  })

  it('begins with the first known title that is set so', () => {
    expect(titlesOf('## Harbour Notes', 'Fog.', '## BLUF', 'Ships wait.', '## Tags', 'a')).toEqual([
      'BLUF',
      'Tags',
    ])
  })

  it('leaves out an unknown numbered title whose number was passed already', () => {
    expect(
      titlesOf(
        '## 1. BLUF',
        'Ships wait.',
        '## 2. Implications',
        'Fog.',
        '## 1. Weather',
        'Rain.',
        '## 3. Tags',
        'a',
      ),
    ).toEqual(['BLUF', 'Implications', 'Tags'])
  })

  it('takes an unknown plain title only with the next number', () => {
    const around = (title: string) => titlesOf('1. BLUF', 'Ships wait.', title, 'Fog.', '9. Tags', 'a')
    expect(around('2. Harbour Weather')).toEqual(['BLUF', 'Harbour Weather', 'Tags'])
    expect(around('3. Harbour Weather')).toEqual(['BLUF', 'Tags'])
    expect(around('2. Harbour weather today')).toEqual(['BLUF', 'Tags'])
  })

  it('takes no number above twenty', () => {
    expect(titlesOf('1. BLUF', 'Ships wait.', '20. Implications', 'Fog.')).toEqual(['BLUF', 'Implications'])
    expect(titlesOf('1. BLUF', 'Ships wait.', '21. Implications', 'Fog.')).toEqual(['BLUF'])
  })
})
