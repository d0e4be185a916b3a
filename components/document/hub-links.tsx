import { isPushedTopic } from '#domain/feeds/pushed-topics.ts'
import type { SiteFacts } from '#domain/site/site-facts.ts'

/**
 * Names the hub that is told when a page changes, and the address by which it is told (WebSub, 4). A page that no hub is
 * told of names neither: whoever subscribed to it would wait for ever.
 */
export function HubLinks({
  path,
  site: { hub, baseUrl },
}: {
  path: string | null
  site: Pick<SiteFacts, 'hub' | 'baseUrl'>
}) {
  if (hub === null || path === null || !isPushedTopic(path)) return null
  return (
    <>
      <link rel="hub" href={hub} />
      <link rel="self" href={baseUrl + path} />
    </>
  )
}
