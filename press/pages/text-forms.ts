import { briefAddress, textFormAddress, type TextFormExtension } from '#domain/pages/addresses.ts'
import { toCopyFacts } from '#domain/pages/to-copy-facts.ts'
import type { PublishedBrief } from '#domain/pages/published-brief.ts'
import { printMarkdownCopy, printTextCopy } from '#domain/layout/copies/print-copy.ts'
import type { SiteFacts } from '#domain/site/site-facts.ts'
import { printBriefLayout } from '#domain/layout/print-brief-layout.ts'
import { listBriefSlugs } from '#server/pages/brief-slugs.ts'
import { getPublishedBrief } from '#server/pages/get-published-brief.ts'
import { slugForm, toAddressPattern } from './address-pattern.ts'
import type { PageKind } from '#press/page.ts'
import { contentTypes } from '#front/store/content-types.ts'

interface TextFormOfBrief {
  extension: TextFormExtension
  contentType: string
  title: string
  print: (brief: PublishedBrief, site: SiteFacts) => string
}

/** The forms of a brief besides its page, all from the same record. */
export const textForms: readonly TextFormOfBrief[] = [
  {
    extension: 'txt',
    contentType: contentTypes.txt,
    title: 'Plain text',
    print: (brief, site) => printTextCopy(printBriefLayout(brief.content, 'text'), toCopyFacts(brief, site)),
  },
  {
    extension: 'md',
    contentType: contentTypes.md,
    title: 'Markdown',
    print: (brief, site) =>
      printMarkdownCopy(printBriefLayout(brief.content, 'markdown'), toCopyFacts(brief, site)),
  },
  {
    extension: 'json',
    contentType: contentTypes.json,
    title: 'JSON',
    print: (brief, site) => `${JSON.stringify(toPublicJson(brief, site), null, 2)}\n`,
  },
]

/** The record as machines get it, wherever they do. Names of fields are a promise. */
export function toPublicJson(
  { entities, tags, techniques, category, ...brief }: PublishedBrief,
  site: SiteFacts,
) {
  return {
    ...brief,
    address: site.baseUrl + briefAddress(brief.slug),
    category: { slug: category.slug, name: category.name },
    entities: Object.entries(entities).map(([name, { slug }]) => ({ name, slug })),
    tags: Object.entries(tags).map(([name, { slug }]) => ({ name, slug })),
    techniques: Object.entries(techniques).map(([name, { slug }]) => ({ name, slug })),
  }
}

/** `/briefs/<slug>.txt`, `.md` and `.json`. */
export const textFormPages: readonly PageKind<{ slug: string }, PublishedBrief>[] = textForms.map(
  ({ extension, contentType, print }) => ({
    ...toAddressPattern({ slug: slugForm }, ({ slug }) => textFormAddress(slug, extension)),
    list: listBriefSlugs,
    async load({ db }, { slug }) {
      const answer = await getPublishedBrief(db, slug)
      if (answer.status === 308) return { status: 308, to: textFormAddress(answer.slug, extension) }
      return answer.status === 200 ? { status: 200, data: answer.brief, changesAt: null } : answer
    },
    form: { kind: 'text', contentType, print },
  }),
)
