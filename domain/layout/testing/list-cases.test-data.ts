import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Briefs as people save, paste and export them, which are no part of the project: see the README there. */
const folder = '../shared/cases'

/** What a case asks for. What is not named here is seen only on the site, and is not scored. */
export interface SavedCase {
  file: string
  same?: Record<string, null | false>
  title?: string
  report?: string
  date?: string | null
  tags?: string[]
  nhyp?: number
  scen?: string[]
  hor?: string[]
  bluf_contains?: string
  notin?: string | string[]
  intext?: string[]
  hrefs?: string[]
  kp0?: string[]
  ntags?: number
  entities_apart?: number
  supports?: boolean
  nobold?: boolean
  tlp?: boolean
  notitle?: boolean
}

/** Every case with the bytes of its file; none where the folder is missing. */
export function listSavedCases(): (SavedCase & { bytes: Uint8Array })[] {
  const list = join(folder, 'cases.json')
  if (!existsSync(list)) return []
  // The list is written by hand, in this shape.
  const cases = JSON.parse(readFileSync(list, 'utf8')) as SavedCase[]
  return cases.map((one) => ({ ...one, bytes: readFileSync(join(folder, one.file)) }))
}

/** Said by the test that is skipped for want of these texts. */
export const missingCases = `no saved cases in ${folder}`
