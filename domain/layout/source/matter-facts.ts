import { parse as parseYaml, stringify as stringifyYaml } from 'yaml'
import { readMarkingLine } from '#domain/markings/marking-line.ts'
import type { TlpMarking } from '#domain/markings/tlp.ts'
import { quoteStart } from './quote-start.ts'
import { readFlatToml } from './flat-toml.ts'

/** What the front matter of a site's post (Hugo, Jekyll, Eleventy) says of it beyond what a brief's own says. */
export interface MatterFacts {
  title: string | null
  /** The day as it is written, in the time zone of its author. */
  day: string | null
  tags: string[]
  description: string | null
  /** Keys that say nothing to us. */
  unknown: string[]
  /** Markings among their values. */
  markings: TlpMarking[]
  /** What is left for a brief's own front matter, as YAML; `null` if nothing is. */
  own: string | null
}

/** Keys of a brief's own front matter, and the kinds of value that sites give them in another sense. */
const ownKeys: Readonly<Record<string, (value: unknown) => boolean>> = {
  category: (value) => !Array.isArray(value),
  marking: () => true,
  author: (value) => typeof value !== 'object',
  verifier: () => true,
  demonstration: () => true,
  published: (value) => typeof value !== 'boolean',
  datePublished: () => true,
  language: () => true,
  code: () => true,
  entities: () => true,
  copyOf: () => true,
}

/**
 * Reads front matter for what sites write in it. YAML that cannot be read, or holds nothing but a brief's own keys, is left
 * as it is written.
 */
export function readMatterFacts({ text, format }: { text: string; format: 'yaml' | 'toml' }): MatterFacts {
  const given = format === 'toml' ? readFlatToml(text) : readMapping(text)
  const facts: MatterFacts = {
    title: null,
    day: null,
    tags: [],
    description: null,
    unknown: [],
    markings: [],
    own: text,
  }
  if (given === null) return facts
  const own: [string, unknown][] = []
  for (const [key, value] of Object.entries(given)) {
    if (ownKeys[key]?.(value) === true) own.push([key, value])
    else if (!takeFact(facts, key, value)) {
      facts.unknown.push(key)
      const marking = typeof value === 'string' ? readMarkingLine(value) : null
      if (marking !== null) facts.markings.push(marking)
    }
  }
  if (format === 'yaml' && own.length === Object.keys(given).length) return facts
  return { ...facts, own: own.length === 0 ? null : stringifyYaml(Object.fromEntries(own)) }
}

/** Whether a key is one of the four that count where the text says nothing. */
function takeFact(facts: MatterFacts, key: string, value: unknown): boolean {
  const words = toLine(value)
  if (key === 'title') facts.title = words
  else if (key === 'date')
    facts.day = words === null ? null : (/^\d{4}-\d{2}-\d{2}/.exec(words)?.[0] ?? words)
  else if (key === 'description') facts.description = words
  else if (key === 'tags') facts.tags = toTags(value)
  else return false
  return true
}

function toLine(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const words = String(value).replace(/\s+/g, ' ').trim()
  return words === '' ? null : words
}

/** A list; or words in a line, with commas between them. */
function toTags(value: unknown): string[] {
  const tags: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : []
  return tags.flatMap((tag) => toLine(tag) ?? [])
}

function readMapping(text: string): Record<string, unknown> | null {
  try {
    // Aliases can be nested to grow without bound; what is only odd is told of by the reader, not by the library.
    const read: unknown = parseYaml(text, { maxAliasCount: 0, logLevel: 'error' })
    const isMapping = typeof read === 'object' && read !== null && !Array.isArray(read)
    return isMapping ? Object.fromEntries(Object.entries(read)) : null
  } catch {
    return null
  }
}

/** A sentence on the keys that were passed over. */
export function describeUnknown(unknown: readonly string[]): string {
  const keys = unknown.map((key) => quoteStart(key)).join(', ')
  return `Not used from the front matter: ${keys}.`
}
