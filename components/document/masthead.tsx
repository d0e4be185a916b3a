import { CategoryLink } from '#components/ui/category-link.tsx'
import { categoryAddress, searchAddress } from '#domain/pages/addresses.ts'
import type { SiteFacts } from '#domain/site/site-facts.ts'
import { SearchBox } from './search-box.tsx'
import { menuId } from './page-footer.tsx'

/**
 * Name, main navigation and the place where the theme switch appears when scripts run. Where there is room for one line
 * only, a link leads to the whole list in the footer, with scripts or without.
 */
export function Masthead({ site, path }: { site: SiteFacts; path: string | null }) {
  return (
    <header className="mast">
      <a className="name" href="/" aria-current={path === '/' ? 'page' : undefined}>
        {site.name}
      </a>
      <a className="narrow" href={searchAddress} aria-current={toCurrent(path, searchAddress)}>
        Search
      </a>
      <a className="narrow" href={`#${menuId}`}>
        Menu
      </a>
      <nav className="wide" aria-label="Main">
        {site.nav.map(({ label, href }) => (
          <a key={href} href={href} aria-current={toCurrent(path, href)}>
            {label}
          </a>
        ))}
      </nav>
      {/* The page of the search has a larger one. */}
      {path !== searchAddress && <SearchBox />}
      <theme-switch />
      {site.categories.length > 0 && (
        <nav className="wide cats" aria-label="Categories">
          {site.categories.map((category) => (
            <CategoryLink
              key={category.slug}
              category={category}
              current={toCurrent(path, categoryAddress(category.slug))}
            />
          ))}
        </nav>
      )}
    </header>
  )
}

function toCurrent(path: string | null, href: string): 'page' | 'true' | undefined {
  if (path === href) return 'page'
  return path?.startsWith(`${href}/`) ? 'true' : undefined
}
