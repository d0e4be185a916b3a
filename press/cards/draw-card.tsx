import { setImmediate } from 'node:timers/promises'
import type { CardFacts } from '#domain/cards/card-facts.ts'
import { cardSize } from '#domain/cards/card-size.ts'
import type { SiteFacts } from '#domain/site/site-facts.ts'
import { getCardFonts } from './card-fonts.ts'
import { CardView } from './card-view.tsx'

let turn: Promise<unknown> = Promise.resolve()

/**
 * Draws the card of a brief as a PNG, the same bytes for the same facts. One at a time, with a pause before each: laying a card
 * out keeps the process busy, and whoever waits for the database meanwhile must not wait for all of them.
 */
export function drawCard(card: CardFacts, site: SiteFacts): Promise<Uint8Array<ArrayBuffer>> {
  const drawn = turn.then(() => draw(card, site))
  turn = drawn.catch(() => null)
  return drawn
}

async function draw(card: CardFacts, site: SiteFacts): Promise<Uint8Array<ArrayBuffer>> {
  await setImmediate()
  // Loaded by whoever draws: most processes never do, and one of the two is no JavaScript.
  const [{ default: satori }, { renderAsync }] = await Promise.all([
    import('satori'),
    import('@resvg/resvg-js'),
  ])
  const svg = await satori(<CardView card={card} name={site.name} />, {
    ...cardSize,
    fonts: await getCardFonts(),
  })
  // Letters are paths in it already.
  const picture = await renderAsync(svg, { font: { loadSystemFonts: false } })
  return new Uint8Array(picture.asPng())
}
