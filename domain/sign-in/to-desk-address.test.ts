import { expect, it } from 'vitest'
import { toDeskAddress } from './to-desk-address.ts'

it.each([
  ['/admin', '/admin'],
  ['/admin/briefs/the-ship?part=2', '/admin/briefs/the-ship?part=2'],
  ['/admin/briefs?words=port+strike&status=draft', '/admin/briefs?words=port+strike&status=draft'],
  ['/admin/tags?starts=caf%C3%A9', '/admin/tags?starts=caf%C3%A9'],
  ['/admin/tags?starts=café', '/admin/tags?starts=caf%C3%A9'],
  ['/admin//evil.example', '/admin//evil.example'],
  ['//evil.example/admin', '/admin'],
  ['\\\\evil.example/admin', '/admin'],
  ['https://evil.example/admin', '/admin'],
  ['http://desk.invalid@evil.example/admin', '/admin'],
  ['/admin/../api', '/admin'],
  ['/admin/%2e%2e/api', '/admin'],
  ['/administrator', '/admin'],
  ['/', '/admin'],
  ['javascript:alert(1)', '/admin'],
  ['http://', '/admin'],
  [null, '/admin'],
])('sends %j to %s', (asked, address) => expect(toDeskAddress(asked)).toBe(address))
