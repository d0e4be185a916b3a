import { expect, it } from 'vitest'
import { readCursor, writeCursor } from './cursors.ts'

it.each([[['2026-03-05T09:00:00.000Z', 'a-b']], [['é:', '日本', '“']], [['', '']]])(
  'a cursor of %j is read as it was written, and safe in an address',
  (parts) => {
    const cursor = writeCursor(parts)
    expect(cursor).toMatch(/^[\w-]+$/)
    expect(readCursor(cursor, parts.length)).toEqual(parts)
  },
)

it.each<[what: string, cursor: string]>([
  ['nothing', ''],
  ['what is no base64', '%%%'],
  ['what is no JSON', Buffer.from('{').toString('base64url')],
  ['no list', Buffer.from('"ab"').toString('base64url')],
  ['more parts', writeCursor(['a', 'b', 'c'])],
  ['fewer parts', writeCursor(['a'])],
  ['numbers', Buffer.from('[1,2]').toString('base64url')],
  ['a sign that the database refuses', writeCursor(['a', '\0'])],
  ['spaces within', Buffer.from('["a", "b"]').toString('base64url')],
  ['padding', `${writeCursor(['a', 'b'])}=`],
  [
    'bytes that are no text',
    Buffer.from([0x5b, 0x22, 0xff, 0x22, 0x2c, 0x22, 0x22, 0x5d]).toString('base64url'),
  ],
])('%s is no cursor of two parts', (_, cursor) => {
  expect(readCursor(cursor, 2)).toBeNull()
})
