import { describe, expect, it } from 'vitest'
import { aContent } from './a-content.test-data.ts'
import { countKeys } from './count-keys.test-data.ts'
import { dropKeys, giveKeys, listKeys, mapKeys, noKey } from './keys.ts'

const everyKey = [
  'bluf',
  'error',
  'prank',
  'weighed',
  'log',
  'clocks',
  'part1',
  'part2',
  'part3',
  'part4',
  'part5',
  'part6',
  'part7',
  'part8',
  'part9',
  'source1',
  'source2',
]

describe('listKeys', () => {
  it('gives the keys of parts, items, techniques and sources in the order of the text', () => {
    expect(listKeys(aContent())).toEqual(everyKey)
  })

  it('gives none for what has none', () => {
    const sections = aContent().sections.filter(({ kind }) => kind === 'tags')
    expect(sections).toHaveLength(1)
    expect(listKeys(aContent({ sections, techniques: [], sources: [] }))).toEqual([])
  })
})

describe('mapKeys', () => {
  it('asks for every part that has a key, in order, and changes nothing else', () => {
    const asked: string[] = []
    const mapped = mapKeys(aContent(), ({ key }) => {
      asked.push(key)
      return `new-${key}`
    })
    expect(asked).toEqual(everyKey)
    expect(listKeys(mapped)).toEqual(everyKey.map((key) => `new-${key}`))
    expect(mapKeys(mapped, ({ key }) => key.slice(4))).toEqual(aContent())
  })

  it('leaves what it was given as it was', () => {
    const content = aContent()
    mapKeys(content, () => 'x')
    expect(content).toEqual(aContent())
  })
})

describe('giveKeys', () => {
  it('leaves a content alone whose keys are there once each', () => {
    expect(giveKeys(aContent(), countKeys())).toEqual(aContent())
  })

  it('gives a key to everything that has none', () => {
    const given = listKeys(giveKeys(dropKeys(aContent()), countKeys()))
    expect(given).toEqual(everyKey.map((_, at) => `k${at + 1}`))
  })

  it('lets the first keep a key that is there twice', () => {
    const twice = mapKeys(aContent(), ({ key }) => (key === 'weighed' || key === 'source1' ? 'bluf' : key))
    const given = listKeys(giveKeys(twice, countKeys()))
    expect(given).toEqual(everyKey.map((key) => (key === 'weighed' ? 'k1' : key === 'source1' ? 'k2' : key)))
  })

  it('asks again while a new key is taken already or empty', () => {
    const offered = ['', 'error', 'fresh'].values()
    const twice = mapKeys(aContent(), ({ key }) => (key === 'prank' ? 'error' : key))
    const given = listKeys(giveKeys(twice, () => offered.next().value ?? 'none left'))
    expect(given).toEqual(everyKey.map((key) => (key === 'prank' ? 'fresh' : key)))
  })
})

describe('dropKeys', () => {
  it('takes every key away, so that contents that say the same are equal', () => {
    const other = mapKeys(aContent(), ({ key }) => `other-${key}`)
    expect(listKeys(dropKeys(other))).toEqual(everyKey.map(() => noKey))
    expect(dropKeys(other)).toEqual(dropKeys(aContent()))
    expect(noKey).toBe('')
  })
})
