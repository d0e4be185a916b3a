import { expect, it } from 'vitest'
import { readArchive } from './read-archive.ts'
import { writeArchive } from './write-archive.ts'

it('writes what is read again', () => {
  const files = new Map([
    ['word/document.xml', Buffer.from('<x/>')],
    ['word/empty.xml', Buffer.alloc(0)],
    ['word/größe.xml', Buffer.from('5 m²')],
  ])
  expect(readArchive(writeArchive(files))).toEqual({ ok: true, files })
})
