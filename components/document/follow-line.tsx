import { feedAddress, feedFormNames, feedForms } from '#domain/feeds/feed-addresses.ts'

/** The feed below a page in all its forms, where readers see it. Not printed on paper. */
export function FollowLine({ page }: { page: string }) {
  return (
    <nav className="follow small" aria-label="Feeds">
      Follow:{' '}
      {feedForms.map((form, place) => [
        place > 0 && ' · ',
        <a key={form} href={feedAddress(page, form)}>
          {feedFormNames[form]}
        </a>,
      ])}
    </nav>
  )
}
