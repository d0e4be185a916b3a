import { expect, it } from 'vitest'
import { toMailAddress } from './to-mail-address.ts'

it.each([
  [' Ines@Desk.Example ', 'ines@desk.example'],
  ['ines+desk@desk.example', 'ines+desk@desk.example'],
  ['ines', null],
  ['ines@', null],
  ['ines@desk', null],
  ['a\u0000@desk.example', null],
  ['ines@desk.example\nBcc: all@desk.example', null],
  ['', null],
])('reads %j as %j', (text, address) => expect(toMailAddress(text)).toBe(address))
