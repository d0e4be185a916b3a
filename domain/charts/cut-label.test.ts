import { expect, it } from 'vitest'
import { cutLabel } from './cut-label.ts'

it.each([
  ['Harbour', 7, 'Harbour'],
  ['Harbours', 7, 'Harbou…'],
  ['Port of call', 8, 'Port of…'],
  ['Port of call', 6, 'Port…'],
  ['東京都庁', 8, '東京都庁'],
  ['東京都庁', 7, '東京都…'],
  ['ميناء الإسكندرية', 7, 'ميناء…'],
  ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
  ['', 3, ''],
])('cuts %j to %i', (label, width, cut) => expect(cutLabel(label, width)).toBe(cut))
