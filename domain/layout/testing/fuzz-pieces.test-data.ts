import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeText } from '#domain/layout/source/decode-text.ts'
import { detectFormat } from '#domain/layout/source/detect-format.ts'
import type { LayoutSource } from '#domain/layout/layout-source.ts'
import { listSavedCases } from './list-cases.test-data.ts'
import { listThirdPartyLayouts } from './third-party-layouts.test-data.ts'

/** Lists of hostile and odd input, which are no part of the project. */
const corpora = '../shared/corpora'

/** What texts are put together from. */
export interface FuzzPieces {
  bases: LayoutSource[]
  /** Lines of all of them, each once. */
  lines: string[]
  /** Strings that break software. */
  odd: string[]
}

/** Every text there is: the library's, and where the folders are there the saved cases, the layouts and the corpora. */
export function listFuzzPieces(): FuzzPieces {
  const own = readdirSync('content/briefs').map((name) =>
    readBase(name, readFileSync(join('content/briefs', name))),
  )
  const cases = listSavedCases().map(({ file, bytes }) => readBase(file, bytes))
  const layouts = listThirdPartyLayouts().map(({ text }): LayoutSource => ({ text, format: 'text' }))
  const bases = [...own, ...cases].flatMap((base) => base ?? []).concat(layouts)
  const lines = new Set(bases.flatMap(({ text }) => text.split('\n')))
  return { bases, lines: [...lines], odd: [...signs, ...listCorpora()] }
}

function readBase(file: string, bytes: Uint8Array): LayoutSource | null {
  const decoded = decodeText(bytes)
  return decoded.ok ? { text: decoded.text, format: detectFormat(decoded.text, file) } : null
}

/** What formats are made of, for the places where nobody expects it. */
const signs =
  '* ** _ ` ``` ~~ ~~~ # ## > - + 1. [ ] ( ) [^1] [^1]: [1] [1]: | || --- === <!-- --> < > & &amp; <b> </b> <ol> <li> </ol> <table> <form> <p> </p> <div> </div> <pre> \\ : ; – — " “ ”'.split(
    ' ',
  )

function listCorpora(): string[] {
  if (!existsSync(corpora)) return []
  const names = readdirSync(corpora).filter((name) => name.endsWith('.json'))
  // The lists have this shape; their README says so.
  const lists = names.map(
    (name) => JSON.parse(readFileSync(join(corpora, name), 'utf8')) as { payload: string }[],
  )
  return lists.flat().map(({ payload }) => payload)
}
