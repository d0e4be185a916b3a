import { expect, it } from 'vitest'
import { findSettingProblem } from './find-setting-problem.ts'

it.each<[object, string | null]>([
  [{}, null],
  [{ name: 'Watch', tagline: 'We look' }, null],
  [{ name: ' ' }, 'name'],
  [{ name: 'Watch', tagline: '' }, 'tagline'],
  [{ language: 'xx-bad-lang' }, 'language'],
  [{ baseUrl: 'news.example.org' }, 'baseUrl'],
  [{ yardstick: 'mine' }, 'yardstick'],
  [{ supportLinks: [{ label: 'Give', href: 'http://example.org' }] }, 'supportLinks'],
  [{ supportLinks: [{ label: 'Give', href: 'https://example.org' }] }, null],
  [{ publisher: '', contact: '' }, null],
  [{ contact: 'by post' }, 'contact'],
  [{ editionHours: { overnight: 6, morning: 6, midday: 14, evening: 20 } }, 'editionHours'],
  [{ editionHours: { overnight: 6, morning: 10, midday: 14, evening: 24 } }, 'editionHours'],
])('finds in %j what is wrong: %s', (changes, setting) =>
  expect(findSettingProblem(changes)?.setting ?? null).toBe(setting),
)
