import { expect, it } from 'vitest'
import { isContact, isFarewell } from './mail-closing.ts'

it.each([
  'Kind regards,',
  'kindest regards',
  'With best wishes',
  'Best regards.',
  'Warm regards!',
  'Many thanks,',
  'Thanks and regards,',
  'Yours sincerely,',
  'Sincerely yours',
  'Sent from my telephone',
  'Mit freundlichen Grüßen',
  'Viele Grüsse,',
  'Bien cordialement,',
  'Saludos cordiales',
  'Med vennlig hilsen',
  'С уважением,',
])('says goodbye: %s', (line) => {
  expect(isFarewell(line)).toBe(true)
})

it.each([
  '',
  'Regards to the harbour master were sent.',
  'The minister sent his kind regards',
  'Best case',
  'Kind regards, Ann Roe wrote, and left.',
  'Thanksgiving',
])('says no goodbye: %j', (line) => {
  expect(isFarewell(line)).toBe(false)
})

it.each([
  ['+47 555 01 000', 'telephone'],
  ['+1 (555) 010-0199', 'telephone'],
  ['Tel. 555 01 00', 'telephone'],
  ['Mobile: +44 7700 900123', 'telephone'],
  ['T: 01632 960123', 'telephone'],
  ['Phone 020 555-0100 ext. 12', 'telephone'],
  ['01632 960123', 'telephone'],
  ['(555) 010-0199', 'telephone'],
  ['Ann Roe | Desk officer | +47 555 01 000', 'telephone'],
  ['ann@exmere.example', 'mail'],
  ['E-mail: ann@exmere.example', 'mail'],
  ['<ann@exmere.example>', 'mail'],
  ['Ann Roe · ann@exmere.example', 'mail'],
])('says how to reach somebody: %s', (line, way) => {
  expect(isContact(line)).toBe(way)
})

it.each([
  ['a day', '2026-03-05'],
  ['a day as it is written elsewhere', '05.03.2026'],
  ['a day with strokes', '05/03/2026'],
  ['years', '2024 - 2026'],
  ['a sum', '15 800 000'],
  ['a sum with a sign', '+15,800,000'],
  ['an address of a machine', '192.168.100.112'],
  ['a sentence', 'The desk was called from +47 555 01 000.'],
  ['a post at an address', 'Ann wrote to ann@exmere.example'],
  ['a short number', 'Tel. 112'],
  ['a longer number than there are', '+4755501000123456'],
  ['a product', 'Tel Aviv 2026'],
])('says nothing of how to reach somebody: %s', (_, line) => {
  expect(isContact(line)).toBe(null)
})
