import { expect, it } from 'vitest'
import { shortenAddress } from './shorten-address.ts'

it.each([
  ['192.0.2.1', '192.0.2.1'],
  ['2001:0db8:0000:0000:0000:0000:0000:0001', '2001:db8::1'],
  ['0000:0000:0000:0000:0000:0000:0000:0000', 'this machine'],
  ['0000:0000:0000:0000:0000:0000:0000:0001', 'this machine'],
  ['127.0.0.1', 'this machine'],
  ['no:address', 'no:address'],
])('%s is written %s', (address, short) => expect(shortenAddress(address)).toBe(short))
