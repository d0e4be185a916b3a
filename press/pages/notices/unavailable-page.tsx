import { UnavailableView } from '#components/reader/unavailable-view.tsx'
import { unavailableAddress } from '#domain/pages/addresses.ts'
import { toAddressPattern } from '#press/pages/address-pattern.ts'
import type { PageKind } from '#press/page.ts'

/**
 * `/unavailable`: what the front gives to those whose page cannot be shown now, while the site starts for one. It names no
 * brief, so that no publication has to print it again.
 */
export const unavailablePage: PageKind<Record<string, never>, null> = {
  ...toAddressPattern({}, () => unavailableAddress),
  list: () => [[{}]],
  load: () => Promise.resolve({ status: 200, data: null, changesAt: null }),
  form: {
    kind: 'html',
    styles: ['prose'],
    head: () => ({
      title: 'One moment, please',
      description: 'This page cannot be shown at the moment.',
      path: null,
      robots: 'noindex',
    }),
    View: () => <UnavailableView />,
  },
}
