import type { SiteFacts } from '#domain/site/site-facts.ts'
import type { PageHead } from './document-head.tsx'

/** What messengers and networks show of a link to the page (https://ogp.me). */
export function ShareTags({ site, head }: { site: SiteFacts; head: PageHead }) {
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
