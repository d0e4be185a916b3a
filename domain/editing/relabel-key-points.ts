import type { KeyPoints } from '#domain/briefs/brief-content.ts'
import { kindOfKeyPoints } from '#domain/layout/phrases/key-point-labels.ts'
import { keyPointLabels } from './blank-parts.ts'

/**
 * The list under another label. One that announces a kind makes it a list of that kind, as it does where a text is imported;
 * any other leaves its kind as it is. A list whose label was taken away gets that of its kind.
 */
export function relabelKeyPoints(list: KeyPoints, label: string): KeyPoints {
  if (label.trim() === '') return { ...list, label: keyPointLabels[list.pointKind] }
  const announced = kindOfKeyPoints(label)
  return { ...list, label, pointKind: announced === 'other' ? list.pointKind : announced }
}
