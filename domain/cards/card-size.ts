/** A card of a brief in pixels: what messengers and networks show of a link they show large. */
export const cardSize = { width: 1200, height: 630 } as const
