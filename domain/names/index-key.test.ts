import { expect, it } from 'vitest'
import { toIndexKey } from './index-key.ts'

it.each([
  ['Acme Bank', 'a:cmebank'],
  ['acme-bank', 'a:cmebank'],
  ['Église Réformée', 'e:glisereformee'],
  ['A', 'a:'],
  ['Ørsted', 'o:rsted'],
  ['Łódź', 'l:odz'],
  ['Æthelred', 'a:ethelred'],
  ['Straße', 's:trasse'],
  ['5G networks', '0-9:5gnetworks'],
  ['Москва', 'cyrl:москва'],
  ['Αθήνα', 'grek:αθηνα'],
  ['القاهرة', 'arab:القاهرة'],
  ['ירושלים', 'hebr:ירושלים'],
  ['दिल्ली', 'deva:दलल'],
  ['北京', 'hani:北京'],
  ['トヨタ', 'jpan:トヨタ'],
  ['ひらがな', 'jpan:ひらかな'],
  ['서울', `hang:${'서울'.normalize('NFKD')}`],
  ['ქართული', 'other:ქართული'],
  ['***', 'other:'],
])('“%s” is found by %s', (name, key) => {
  expect(toIndexKey(name)).toBe(key)
})
