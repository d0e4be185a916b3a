import { expect, it } from 'vitest'
import { toDeskAddress } from './to-desk-address.ts'

it.each([
  ['/admin', '/admin'],
  ['/admin/briefs/the-ship?part=2', '/admin/briefs/the-ship?part=2'],
  ['//evil.example/admin', '/admin'],
  ['https://evil.example/admin', '/admin'],
  ['/admin//evil.example', '/admin'],
  ['/admin/../api', '/admin'],
  ['/admin\\evil.example', '/admin'],
  ['/administrator', '/admin'],
  ['/', '/admin'],
  ['javascript:alert(1)', '/admin'],
  [['/admin/a', '/admin/b'], '/admin'],
  [undefined, '/admin'],
])('sends %j to %s', (asked, address) => expect(toDeskAddress(asked)).toBe(address))
