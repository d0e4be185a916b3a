import { describe, expect, it } from 'vitest'
import { toItem, toParagraphs } from './printed-line.ts'

describe('toItem', () => {
  it('is empty where nothing is given', () => {
    expect(toItem({})).toEqual({
      form: 'item',
      label: null,
      name: null,
      paragraphs: [],
      below: false,
      items: [],
    })
  })

  it('holds what is given', () => {
    const given = { label: 'Quay', name: 'Ada', paragraphs: ['Rain.'], below: true, items: ['Tugs'] }
    expect(toItem(given)).toEqual({ form: 'item', ...given })
  })
})

describe('toParagraphs', () => {
  it.each([
    ['', []],
    ['Rain.', ['Rain.']],
    ['Rain.\n\nWind.', ['Rain.', 'Wind.']],
    ['Rain.\nWind.', ['Rain.\nWind.']],
    ['Rain.\n\nWind.\n\nFog.', ['Rain.', 'Wind.', 'Fog.']],
  ])('of %j', (text, paragraphs) => {
    expect(toParagraphs(text)).toEqual(paragraphs)
  })
})
