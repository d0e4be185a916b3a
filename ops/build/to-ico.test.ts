import { expect, it } from 'vitest'
import { toIco } from './to-ico.ts'

it('an icon file leads to each of its pictures, as they were given', () => {
  const pictures = [
    { width: 16, png: Buffer.from('sixteen') },
    { width: 48, png: Buffer.from('forty-eight') },
  ]
  const file = toIco(pictures)
  expect([0, 2, 4].map((place) => file.readUInt16LE(place))).toEqual([0, 1, 2])
  for (const [at, { width, png }] of pictures.entries()) {
    const entry = file.subarray(6 + 16 * at, 22 + 16 * at)
    const [length, offset] = [entry.readUInt32LE(8), entry.readUInt32LE(12)]
    expect([entry[0], entry[1], entry.readUInt16LE(6)]).toEqual([width, width, 32])
    expect(file.subarray(offset, offset + length)).toEqual(png)
  }
  expect(file.length).toBe(6 + 2 * 16 + 'sixteenforty-eight'.length)
})
