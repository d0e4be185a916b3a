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
])('cuts %j', (line, title, outlet) => {
  expect(splitOutlet(line)).toEqual({ title, outlet })
})
