import { describe, expect, it } from 'vitest'
import { isTimeZone, readLocalTime, spellOffset, toLocalMinute, type LocalTime } from './local-time.ts'

const z = (minute: string) => `${minute}:00.000Z`
const once = (at: string): LocalTime => ({ kind: 'once', at: z(at) })
const twice = (first: string, second: string): LocalTime => ({ kind: 'twice', at: [z(first), z(second)] })
const never = (before: string, after: string): LocalTime => ({
  kind: 'never',
  nearest: [z(before), z(after)],
})

describe('a clock in', () => {
  it.each<[string, string, LocalTime]>([
    ['UTC', '2026-03-29T02:30', once('2026-03-29T02:30')],
    ['Europe/Berlin', '2026-03-05T07:00', once('2026-03-05T06:00')],
    ['Europe/Berlin', '2026-07-01T07:00', once('2026-07-01T05:00')],
    ['Europe/Berlin', '2026-03-29T01:59', once('2026-03-29T00:59')],
    ['Europe/Berlin', '2026-03-29T02:00', never('2026-03-29T00:59', '2026-03-29T01:00')],
    ['Europe/Berlin', '2026-03-29T02:30', never('2026-03-29T00:59', '2026-03-29T01:00')],
    ['Europe/Berlin', '2026-03-29T02:59', never('2026-03-29T00:59', '2026-03-29T01:00')],
    ['Europe/Berlin', '2026-03-29T03:00', once('2026-03-29T01:00')],
    ['Europe/Berlin', '2026-10-25T01:59', once('2026-10-24T23:59')],
    ['Europe/Berlin', '2026-10-25T02:00', twice('2026-10-25T00:00', '2026-10-25T01:00')],
    ['Europe/Berlin', '2026-10-25T02:59', twice('2026-10-25T00:59', '2026-10-25T01:59')],
    ['Europe/Berlin', '2026-10-25T03:00', once('2026-10-25T02:00')],
    ['America/New_York', '2026-03-05T07:00', once('2026-03-05T12:00')],
    ['America/New_York', '2026-03-08T02:15', never('2026-03-08T06:59', '2026-03-08T07:00')],
    ['America/New_York', '2026-03-08T03:00', once('2026-03-08T07:00')],
    ['America/New_York', '2026-11-01T01:30', twice('2026-11-01T05:30', '2026-11-01T06:30')],
    ['America/New_York', '2026-11-01T02:00', once('2026-11-01T07:00')],
    // Summer time there is half an hour.
    ['Australia/Lord_Howe', '2026-01-10T12:00', once('2026-01-10T01:00')],
    ['Australia/Lord_Howe', '2026-07-10T12:00', once('2026-07-10T01:30')],
    ['Australia/Lord_Howe', '2026-04-05T01:45', twice('2026-04-04T14:45', '2026-04-04T15:15')],
    ['Australia/Lord_Howe', '2026-04-05T01:15', once('2026-04-04T14:15')],
    ['Australia/Lord_Howe', '2026-10-04T02:15', never('2026-10-03T15:29', '2026-10-03T15:30')],
    ['Australia/Lord_Howe', '2026-10-04T02:30', once('2026-10-03T15:30')],
    ['Asia/Kathmandu', '2026-03-05T06:00', once('2026-03-05T00:15')],
    ['Asia/Kathmandu', '2026-01-01T00:00', once('2025-12-31T18:15')],
  ])('%s shows %s', (zone, written, read) => expect(readLocalTime(written, zone)).toEqual(read))

  it.each(['', '2026-02-30T06:00', '2026-03-05', '2026-03-05T24:00', '2026-03-05T06:61', '5 March, noon'])(
    'never shows %j',
    (written) => expect(readLocalTime(written, 'Europe/Berlin')).toEqual({ kind: 'unreadable' }),
  )
})

it.each([
  ['UTC', '2026-03-05T06:00', 'UTC'],
  ['Europe/Berlin', '2026-03-05T07:00', 'UTC+1'],
  ['America/New_York', '2026-03-05T01:00', 'UTC−5'],
  ['Australia/Lord_Howe', '2026-03-05T17:00', 'UTC+11'],
  ['Asia/Kathmandu', '2026-03-05T11:45', 'UTC+5:45'],
  ['America/St_Johns', '2026-03-05T02:30', 'UTC−3:30'],
])('an instant is shown in %s as %s, %s', (zone, shown, offset) => {
  expect(toLocalMinute('2026-03-05T06:00:00.000Z', zone)).toBe(shown)
  expect(spellOffset('2026-03-05T06:00:00.000Z', zone)).toBe(offset)
})

it.each([
  ['UTC', true],
  ['Europe/Berlin', true],
  ['America/Argentina/Buenos_Aires', true],
  ['Etc/GMT+5', true],
  ['Europe/Exmere', false],
  ['+01:00', false],
  ['', false],
  ['Europe/Berlin; drop', false],
])('%j is a zone: %j', (text, answer) => expect(isTimeZone(text)).toBe(answer))
