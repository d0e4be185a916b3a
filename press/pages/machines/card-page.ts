import { cardAddress } from '#domain/pages/addresses.ts'
import { toCardFacts, type CardFacts } from '#domain/cards/card-facts.ts'
import { contentTypes } from '#front/store/content-types.ts'
import { drawCard } from '#press/cards/draw-card.tsx'
import type { PageKind } from '#press/page.ts'
import { listBriefSlugs } from '#server/pages/brief-slugs.ts'
import { getPublishedBrief } from '#server/pages/get-published-brief.ts'
import { slugForm, toAddressPattern } from '#press/pages/address-pattern.ts'

/** `/briefs/<slug>/card.png`: what networks and messengers show of a link to a brief. Drawn when somebody shares it. */
export const cardPage: PageKind<{ slug: string }, CardFacts> = {
  ...toAddressPattern({ slug: slugForm }, ({ slug }) => cardAddress(slug)),
  list: listBriefSlugs,
  isOnRequest: true,
  async load({ db }, { slug }) {
    const answer = await getPublishedBrief(db, slug)
    if (answer.status === 308) return { status: 308, to: cardAddress(answer.slug) }
    return answer.status === 200 ? { status: 200, data: toCardFacts(answer.brief), changesAt: null } : answer
  },
  form: { kind: 'picture', contentType: contentTypes.png, draw: drawCard },
}
