import { techniqueAddress, techniquesAddress } from '#domain/pages/addresses.ts'
import { TechniqueView, type TechniqueData } from '#components/techniques/technique-view.tsx'
import { TechniquesView, type TechniquesData } from '#components/techniques/techniques-view.tsx'
import { countPublished, listPublished } from '#server/listings/listings.ts'
import { listExplanations } from '#server/techniques/list-explanations.ts'
import { getUsedTechnique, listTechniques, listTechniqueSlugs } from '#server/techniques/list-techniques.ts'
import type { TechniqueExplanation } from '#domain/techniques/technique-explanation.ts'
import { renderMarkdown } from '#press/markdown/render-markdown.ts'
import type { PageKind } from '#press/page.ts'
import { slugForm, toAddressPattern } from './address-pattern.ts'
import { mostListed } from './most-listed.ts'
import { toListHead } from '#press/structured/to-list-head.ts'

/** `/techniques`: the techniques that the site explains, and those that briefs name besides. */
export const techniquesPage: PageKind<Record<string, never>, TechniquesData> = {
  ...toAddressPattern({}, () => techniquesAddress),
  list: () => [[{}]],

  async load({ db }) {
    return { status: 200, data: await listTechniques(db, mostListed), changesAt: null }
  },

  form: {
    kind: 'html',
    styles: ['lists'],
    head: () => ({
      title: 'Techniques',
      description:
        'What each structured analytic technique is, how to read its result and which briefs used it.',
      path: techniquesAddress,
    }),
    View: TechniquesView,
  },
}

interface TechniquePageData extends TechniqueData {
  slug: string
  explanation: TechniqueExplanation | null
}

/** `/techniques/<slug>`: what a technique is, and the briefs that used it. */
export const techniquePage: PageKind<{ slug: string }, TechniquePageData> = {
  ...toAddressPattern({ slug: slugForm }, ({ slug }) => techniqueAddress(slug)),
  list: listTechniqueSlugs,

  async load({ db }, { slug }) {
    const explanations = await listExplanations()
    const explanation = explanations.find((one) => one.slug === slug) ?? null
    const technique = explanation ?? (await getUsedTechnique(db, slug))
    if (!technique) return { status: 404 }
    const where = { technique: slug }
    const [briefs, total] = await Promise.all([
      listPublished(db, { where, take: mostListed }),
      countPublished(db, where),
    ])
    const others = explanations.filter((one) => one.slug !== slug)
    const { name } = technique
    const summary = explanation?.summary ?? null
    return {
      status: 200,
      data: { slug, name, summary, explanation, briefs, total, others },
      changesAt: null,
    }
  },

  form: {
    kind: 'html',
    styles: ['prose', 'lists'],
    head: ({ slug, name, summary, briefs }, site) => ({
      ...toListHead(
        {
          name,
          description: summary ?? `Published briefs that used the technique “${name}”.`,
          path: techniqueAddress(slug),
          briefs,
          within: { label: 'Techniques', href: techniquesAddress },
        },
        site,
      ),
      feed: { page: techniqueAddress(slug), title: name },
    }),
    View: ({ data, site }) => (
      <TechniqueView data={data}>
        {data.explanation && renderMarkdown(toText(data.explanation), site).body}
      </TechniqueView>
    ),
  },
}

/** The whole explanation as Markdown, ending with where the technique is described. */
function toText({ body, sources }: TechniqueExplanation): string {
  const list = sources.map((source) => `- ${source}`).join('\n')
  return `${body}\n\n## Further reading\n\n${list}`
}
