import type { SiteSettings } from './site-settings.ts'

type Links = SiteSettings['supportLinks']

/** Links as lines to edit: the words, a space, the address. */
export function printSupportLines(links: Links): string {
  return links.map(({ label, href }) => `${label} ${href}`).join('\n')
}

/** Reads such lines; whether words and addresses can be is decided elsewhere. */
export function readSupportLines(text: string): Links {
  const lines = text.split('\n').map((line) => line.trim())
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [, label = '', href = ''] = /^(.*?)\s*(\S+)$/.exec(line) ?? []
      return { label, href }
    })
}
