import { expect, it } from 'vitest'
import { splitOutlet } from './split-outlet.ts'

it.each([
  ['Port closes – The Gazette', 'Port closes', 'The Gazette'],
  ['Port closes | port.example', 'Port closes', 'port.example'],
  ['Port – again – closes - Agence du Port', 'Port – again – closes', 'Agence du Port'],
  ['Port closes — eNews', 'Port closes', 'eNews'],
  ['Port closes – what we know', 'Port closes – what we know', null],
  ['Port closes – What Comes Next', 'Port closes – What Comes Next', null],
  ['Port closes – 2026', 'Port closes – 2026', null],
  ['Port-closing rules', 'Port-closing rules', null],
  ['', '', null],
  ['Port closes – ', 'Port closes – ', null],
  ['– The Gazette', '– The Gazette', null],
  ['Port closes–The Gazette', 'Port closes–The Gazette', null],
  ['Port closes  –  The Gazette ', 'Port closes', 'The Gazette'],
  ['Port closes || The Gazette', 'Port closes', 'The Gazette'],
  ['Port closes - "The Gazette', 'Port closes', '"The Gazette'],
  ['Port closes - "The Gazette"', 'Port closes - "The Gazette"', null],
  ['Port closes – Gazette de la Côte', 'Port closes', 'Gazette de la Côte'],
  ['Port closes – de Gazette', 'Port closes – de Gazette', null],
  ['Port closes – the gazette', 'Port closes – the gazette', null],
  ['Port closes – 24 Hours', 'Port closes', '24 Hours'],
  ['Port closes – 5/3/2026', 'Port closes – 5/3/2026', null],
  ['Port closes – news.ilvers.example', 'Port closes', 'news.ilvers.example'],
  ['Port closes – Quay & Co.', 'Port closes', 'Quay & Co.'],
  ['Port closes – Quay Media Inc.', 'Port closes', 'Quay Media Inc.'],
  ['Port closes – Quay Corp.', 'Port closes', 'Quay Corp.'],
  ['Port closes – Quay Ltd.', 'Port closes', 'Quay Ltd.'],
  ['Port closes – It Rains.', 'Port closes – It Rains.', null],
  ['Port closes – Who Knows?', 'Port closes – Who Knows?', null],
  ['Port closes – The Gazette Live', 'Port closes – The Gazette Live', null],
  ['Rain – The Old Port Of Ilvers Weekly Post', 'Rain', 'The Old Port Of Ilvers Weekly Post'],
  [
    'Rain – The Old Port Of Ilvers Weekly Post Group',
    'Rain – The Old Port Of Ilvers Weekly Post Group',
    null,
  ],
])('cuts %j', (line, title, outlet) => {
  expect(splitOutlet(line)).toEqual({ title, outlet })
})

it('cuts no headline of more than 500 characters, and no publisher of more than 60', () => {
  const long = (count: number) => `${'a'.repeat(count - 14)} – The Gazette`
  expect(splitOutlet(long(500)).outlet).toBe('The Gazette')
  expect(splitOutlet(long(501))).toEqual({ title: long(501), outlet: null })
  const publisher = (count: number) => `Port closes – ${'A'.repeat(count)}`
  expect(splitOutlet(publisher(60)).outlet).toBe('A'.repeat(60))
  expect(splitOutlet(publisher(61)).outlet).toBeNull()
})
