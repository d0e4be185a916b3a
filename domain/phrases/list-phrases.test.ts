import { describe, expect, it } from 'vitest'
import { listPhrases } from './list-phrases.ts'

const written = (text: string, language = 'en-GB') =>
  listPhrases(text, language).map((phrase) => phrase.written)

describe('phrases of a bottom line', () => {
  it.each([
    [
      'Ransomware groups target ports',
      [
        ['Ransomware groups', 'Ransomware groups target'],
        ['groups target', 'groups target ports'],
        ['target ports'],
      ].flat(),
    ],
    ['the freedom of navigation', ['freedom of navigation']],
    ['The port of the city', []],
    ['Ports close. Ships wait', ['Ports close', 'Ships wait']],
    ['ports, ships; crews: cargo', []],
    ['port (harbour) crews', []],
    ['Ports closed [12] ships waited', ['Ports closed', 'ships waited']],
    ['port **crews** strike', []],
    ['port line\ncrew line', ['port line', 'crew line']],
    ['grain exports 2026 fell sharply', ['grain exports', 'fell sharply']],
    ['exports fell 12.5% today', ['exports fell']],
    ['new 5G masts', ['new 5G', 'new 5G masts', '5G masts']],
    ['grain  exports', ['grain exports']],
    ['Russia’s grain exports', ['Russia’s grain', 'Russia’s grain exports', 'grain exports']],
    ['exports of Russia’s', ['exports of Russia']],
    ['state-backed crews', ['state-backed crews']],
    ['grain exports and grain exports', ['grain exports', 'exports and grain']],
    ['one', []],
    ['', []],
  ])('of “%s”', (text, phrases) => {
    expect(written(text)).toEqual(phrases)
  })

  it.each([
    ['crews are almost certain to strike', []],
    ['crews very likely strike ports', ['strike ports']],
    ['a roughly even chance exports fall', ['exports fall']],
    ['a realistic possibility exports fall', ['exports fall']],
    ['this assessment of port records', ['port records']],
    ['we judge with high confidence grain exports', ['grain exports']],
    ['a high price', ['high price']],
    ['overall confidence is moderate', []],
    ['ten days later exports fell', ['exports fell']],
  ])('leaves out how sure the judgment is: “%s”', (text, phrases) => {
    expect(written(text)).toEqual(phrases)
  })

  it('is one phrase in all spellings that fold into one, written as it is first', () => {
    expect(listPhrases('État-major orders, etat major orders. ÉTAT MAJOR orders', 'en')).toEqual([
      { key: 'etat major orders', written: 'État-major orders' },
      { key: 'etat major', written: 'etat major' },
      { key: 'major orders', written: 'major orders' },
    ])
    expect(listPhrases('Russia’s exports', 'en')).toEqual(
      listPhrases('Russia exports', 'en').map((phrase) => ({ ...phrase, written: 'Russia’s exports' })),
    )
  })

  it.each([
    ['en', 1],
    ['en-US', 1],
    ['EN', 1],
    ['fr', 0],
    ['enm', 0],
  ])('are known in English only: %s', (language, count) => {
    expect(listPhrases('grain exports', language)).toHaveLength(count)
  })
})
