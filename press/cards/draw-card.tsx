import type { CardFacts } from '#domain/cards/card-facts.ts'
import { cardSize } from '#domain/cards/card-size.ts'
import type { SiteFacts } from '#domain/site/site-facts.ts'
import { getCardFonts } from './card-fonts.ts'
import { CardView } from './card-view.tsx'

/** Draws the card of a brief as a PNG, the same bytes for the same facts. */
export async function drawCard(card: CardFacts, site: SiteFacts): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded by whoever draws: most processes never do, and one of the two is no JavaScript.
  const [{ default: satori }, { Resvg }] = await Promise.all([import('satori'), import('@resvg/resvg-js')])
  const svg = await satori(<CardView card={card} name={site.name} />, {
    ...cardSize,
    fonts: await getCardFonts(),
  })
  // Letters are paths in it already.
  const picture = new Resvg(svg, { font: { loadSystemFonts: false } }).render()
  return new Uint8Array(picture.asPng())
}
