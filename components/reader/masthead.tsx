import type { SiteFacts } from '#domain/site/site-facts.ts'

/** Name, main navigation and the place where the theme switch appears when scripts run. */
export function Masthead({ site, path }: { site: SiteFacts; path: string | null }) {
  return (
    <header className="mast">
      <a className="name" href="/" aria-current={path === '/' ? 'page' : undefined}>
        {site.name}
      </a>
      <nav aria-label="Main">
        {site.nav.map(({ label, href }) => (
          <a key={href} href={href} aria-current={toCurrent(path, href)}>
            {label}
          </a>
        ))}
      </nav>
      <theme-switch />
    </header>
  )
}

function toCurrent(path: string | null, href: string): 'page' | 'true' | undefined {
  if (path === href) return 'page'
  return path?.startsWith(`${href}/`) ? 'true' : undefined
}
