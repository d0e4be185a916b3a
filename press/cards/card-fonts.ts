import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** A font as satori takes it. */
export interface CardFont {
  name: string
  data: Buffer
  weight: 400 | 500 | 600
  style: 'normal'
}

const folder = () =>
  path.join(/* turbopackIgnore: true */ process.cwd(), 'node_modules/@fontsource/newsreader/files')

/** The family in which texts of a card are set: what the first font lacks is taken from the second. */
export const cardFamily = 'Newsreader, NewsreaderMore'

let fonts: Promise<CardFont[]> | null = null

/** Newsreader for Latin letters in the weights of a card; read once. */
export function getCardFonts(): Promise<CardFont[]> {
  fonts ??= Promise.all(
    ([400, 500, 600] as const).flatMap((weight) => [
      readFont('Newsreader', 'latin', weight),
      readFont('NewsreaderMore', 'latin-ext', weight),
    ]),
  )
  return fonts
}

async function readFont(name: string, subset: string, weight: CardFont['weight']): Promise<CardFont> {
  // satori reads no woff2.
  const data = await readFile(path.join(folder(), `newsreader-${subset}-${weight}-normal.woff`))
  return { name, data, weight, style: 'normal' }
}
