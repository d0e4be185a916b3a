import satori from 'satori'
import { describe, expect, it } from 'vitest'
import { site } from '#components/brief/brief-page.test-data.ts'
import type { CardFacts } from '#domain/cards/card-facts.ts'
import { cardFamily, getCardFonts } from './card-fonts.ts'
import { drawCard } from './draw-card.tsx'
import { isSettable } from './is-settable.ts'

const card: CardFacts = {
  title: 'Port of Exmere closes',
  category: { slug: 'cybersecurity', name: 'Cybersecurity' },
  day: '2026-03-05',
  confidence: 'moderate',
  demonstration: false,
}

const draw = async (given: Partial<CardFacts>) => Buffer.from(await drawCard({ ...card, ...given }, site))

describe('a card', () => {
  it('is a PNG of the size that pages say', async () => {
    const picture = await draw({})
    expect(picture.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630])
  })

  it('is the same for the same facts, and another for others', async () => {
    const first = await draw({})
    expect((await draw({})).equals(first)).toBe(true)
    for (const other of [
      { title: 'Port of Exmere opens' },
      { day: '2026-03-06' },
      { confidence: 'high' },
      { confidence: null },
      { demonstration: true },
      { category: { slug: 'regional-stability', name: 'Cybersecurity' } },
    ] as const)
      expect((await draw(other)).equals(first), JSON.stringify(other)).toBe(false)
  })

  it('leaves out a title that its font cannot set, and keeps the rest', async () => {
    const without = await draw({ title: '' })
    expect((await draw({ title: 'Закрытие порта' })).equals(without)).toBe(true)
    expect(without.equals(await draw({ title: '', day: '2026-03-06' }))).toBe(false)
  })

  it('draws a title of any length', async () => {
    for (const length of [60, 61, 100, 101, 150, 151, 600])
      expect((await draw({ title: 'word '.repeat(length / 5) })).readUInt32BE(20)).toBe(630)
  })
})

it.each([
  ['Santé: “fifteen million” – 3 ½ €', true],
  ['Łódź, Şanlıurfa', true],
  ['Sante\u0301', true],
  ['', true],
  ['Закрытие порта', false],
  ['Λιμάνι', false],
  ['港口', false],
  ['Port 🚢', false],
  ['a\nb', false],
])('%j can be set: %s', (text, can) => expect(isSettable(text)).toBe(can))

it('the fonts have every character that can be set', async () => {
  const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code).normalize('NFC')).filter(
    (character) => !/\p{Cs}/u.test(character) && isSettable(character),
  )
  expect(all.length).toBeGreaterThan(300)
  const missing: string[] = []
  await satori(<div style={{ fontFamily: cardFamily, flexWrap: 'wrap' }}>{all.join(' ')}</div>, {
    width: 1200,
    height: 1200,
    fonts: await getCardFonts(),
    loadAdditionalAsset: (_, text) => {
      missing.push(text)
      return Promise.resolve([])
    },
  })
  expect(missing).toEqual([])
})
