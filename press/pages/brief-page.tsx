import type { PageHead } from '#components/document/document-head.tsx'
import { BriefArticle } from '#components/brief/brief-article.tsx'
import type { BriefPageData } from '#components/brief/brief-page-data.ts'
import {
  briefAddress,
  cardAddress,
  categoryAddress,
  dayAddress,
  latestAddress,
  textFormAddress,
} from '#domain/pages/addresses.ts'
import { describeBrief } from '#domain/briefs/bottom-line.ts'
import { cardSize } from '#domain/cards/card-size.ts'
import { describeCard, toCardFacts } from '#domain/cards/card-facts.ts'
import { describePublished, listTagNames, toModified } from '#domain/structured-data/describe-published.ts'
import { listBriefSlugs } from '#server/pages/brief-slugs.ts'
import { getBriefNeighbours } from '#server/pages/get-brief-neighbours.ts'
import { getPublishedBrief } from '#server/pages/get-published-brief.ts'
import { listRelated } from '#server/related/list-related.ts'
import { slugForm, toAddressPattern } from './address-pattern.ts'
import type { PageKind } from '#press/page.ts'
import { textForms } from './text-forms.ts'

/** `/briefs/<slug>`: one brief in the published layout. */
export const briefPage: PageKind<{ slug: string }, BriefPageData> = {
  ...toAddressPattern({ slug: slugForm }, ({ slug }) => briefAddress(slug)),
  list: listBriefSlugs,

  async load({ db }, { slug }) {
    const answer = await getPublishedBrief(db, slug)
    if (answer.status === 308) return { status: 308, to: briefAddress(answer.slug) }
    if (answer.status !== 200) return answer
    const { category } = answer.brief
    const explore = [
      { label: `${category.name} Briefs`, href: categoryAddress(category.slug) },
      { label: 'Daily Summary', href: dayAddress(answer.brief.firstPublishedAt.slice(0, 10)) },
      { label: 'Latest briefs', href: latestAddress },
      { label: 'Support us', href: '/support' },
    ]
    const [neighbours, related] = await Promise.all([
      getBriefNeighbours(db, answer.brief.id),
      listRelated(db, answer.brief.id),
    ])
    return { status: 200, data: { ...answer.brief, explore, neighbours, related }, changesAt: null }
  },

  form: {
    kind: 'html',
    styles: ['brief'],
    head: (brief, site) => ({
      ...toPlainHead(brief),
      language: brief.content.language ?? undefined,
      article: {
        publishedAt: brief.firstPublishedAt,
        modifiedAt: toModified(brief),
        section: brief.category.name,
        tags: [...new Set(listTagNames(brief.content))],
      },
      card: { path: cardAddress(brief.slug), alt: describeCard(toCardFacts(brief)), ...cardSize },
      structured: describePublished(brief, site),
      alternates: textForms.map(({ extension, contentType, title }) => ({
        type: contentType.split(';')[0] ?? contentType,
        href: textFormAddress(brief.slug, extension),
        title,
      })),
    }),
    View: ({ data, site }) => <BriefArticle page={data} site={site} />,
  },
}

function toPlainHead({ slug, content, firstPublishedAt, marking }: BriefPageData): PageHead {
  return {
    title: content.title,
    day: content.publishedOn ?? firstPublishedAt.slice(0, 10),
    marking,
    description: describeBrief(content),
    path: briefAddress(slug),
  }
}
