import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Texts of others, which are no part of the project: the tests that need them are skipped where they are missing. */
const folder = '../shared/layouts'

export interface ThirdPartyLayout {
  name: string
  text: string
}

/** Every layout that was handed over as test material; none where the folder is missing. */
export function listThirdPartyLayouts(): ThirdPartyLayout[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
}

/** Said by tests that are skipped for want of these texts. */
export const missingLayouts = `no third-party layouts in ${folder}`
