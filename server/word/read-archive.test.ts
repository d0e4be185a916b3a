import { describe, expect, it } from 'vitest'
import { makeArchive } from './make-word-file.test-data.ts'
import { readArchive } from './read-archive.ts'

const damaged = { ok: false, reason: 'The file is damaged. Save it again, and import that file.' }
const tooLarge = {
  ok: false,
  reason: 'Unpacked, the file is larger than 32 MB, which is too large for a brief. Remove its pictures.',
}
const megabyte = 'a'.repeat(1024 * 1024)

describe('readArchive', () => {
  it('unpacks each file', () => {
    const read = readArchive(
      makeArchive([
        { name: 'a/b.xml', text: 'It sank.' },
        { name: 'ü', text: '' },
      ]),
    )
    expect(read.ok && [...read.files].map(([name, file]) => [name, file.toString()])).toEqual([
      ['a/b.xml', 'It sank.'],
      ['ü', ''],
    ])
  })

  it('unpacks 32 MB and no more', () => {
    const files = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ name: `${at}`, text: megabyte }))
    expect(readArchive(makeArchive(files(32))).ok).toBe(true)
    expect(readArchive(makeArchive([...files(32), { name: 'x', text: 'y' }]))).toEqual(tooLarge)
  })

  it('believes no file that says it is smaller than it is', () => {
    expect(readArchive(makeArchive([{ name: 'a', text: megabyte.repeat(40), claimed: 9 }]))).toEqual(tooLarge)
    expect(readArchive(makeArchive([{ name: 'a', text: megabyte, claimed: 9 }]))).toEqual(damaged)
  })

  it('refuses two files of one name, of which readers take either', () => {
    expect(
      readArchive(
        makeArchive([
          { name: 'a', text: 'b' },
          { name: 'a', text: 'c' },
        ]),
      ),
    ).toEqual(damaged)
  })

  it('refuses more than a thousand files', () => {
    const files = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `${at}`, text: '' }))
    expect(readArchive(makeArchive(files(1_000))).ok).toBe(true)
    expect(readArchive(makeArchive(files(1_001)))).toEqual(damaged)
  })

  it('refuses what is cut, at whatever byte', () => {
    const whole = makeArchive([{ name: 'a', text: 'It sank.' }])
    for (let length = 0; length < whole.length; length += 1)
      expect(readArchive(whole.subarray(0, length))).toEqual(damaged)
  })

  it('refuses what is encrypted', () => {
    const archive = makeArchive([{ name: 'a', text: 'b' }])
    archive[archive.indexOf(Buffer.from('PK\u0001\u0002', 'latin1')) + 8] = 1
    expect(readArchive(archive)).toEqual(damaged)
  })
})
