import type { SiteFacts } from '#domain/site/site-facts.ts'

/** What those see of a page who are sent a link to it. */
export interface SharedFacts {
  /** Without the name of the site. `null` on the home page. */
  title: string | null
  /** Plain text. */
  description: string
  /** The path of the page's own address, or `null` where it has none (404). */
  path: string | null
  /** The language of what it says, where that is not the publication's own. */
  language?: string | undefined
  /** What it says of an article; absent on pages that are none. Instants are ISO 8601. */
  article?: { publishedAt: string; modifiedAt: string; section: string; tags: readonly string[] }
  /** The picture that stands for it where somebody shares it, in pixels. */
  card?: { path: string; alt: string; width: number; height: number }
}

/** What messengers and networks show of a link to the page (https://ogp.me). */
export function ShareTags({ site, head }: { site: SiteFacts; head: SharedFacts }) {
  const { title, description, path, article, card, language = site.language } = head
  const locale = toLocale(language)
  return (
    <>
      <meta property="og:type" content={article ? 'article' : 'website'} />
      <meta property="og:site_name" content={site.name} />
      <meta property="og:title" content={title ?? site.name} />
      <meta property="og:description" content={description} />
      {path !== null && <meta property="og:url" content={site.baseUrl + path} />}
      {locale && <meta property="og:locale" content={locale} />}
      {article && (
        <>
          <meta property="article:published_time" content={article.publishedAt} />
          <meta property="article:modified_time" content={article.modifiedAt} />
          <meta property="article:section" content={article.section} />
          {article.tags.map((tag) => (
            <meta key={tag} property="article:tag" content={tag} />
          ))}
        </>
      )}
      {card && (
        <>
          <meta property="og:image" content={site.baseUrl + card.path} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content={String(card.width)} />
          <meta property="og:image:height" content={String(card.height)} />
          <meta property="og:image:alt" content={card.alt} />
        </>
      )}
      <meta name="twitter:card" content={card ? 'summary_large_image' : 'summary'} />
    </>
  )
}

/** Open Graph wants a language with its region, `en_GB`; a language alone would be taken for that of one. */
function toLocale(language: string): string | null {
  const { language: name, region } = new Intl.Locale(language)
  return region === undefined ? null : `${name}_${region}`
}
