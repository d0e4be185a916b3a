import { faviconAddress, touchIconAddresses } from '#domain/pages/addresses.ts'
import { contentTypes } from '#front/store/content-types.ts'
import { getAssets, readAsset } from '#press/assets.ts'
import type { PageKind } from '#press/page.ts'
import { toAddressPattern } from '#press/pages/address-pattern.ts'

/** The address of the asset whose bytes are shown. */
interface IconData {
  asset: string
}

interface IconPlace {
  address: string
  contentType: string
  /** Which of the icons that the build made. */
  icon: 'favicon' | 'touchIcon'
}

/**
 * The icons at the addresses that feed readers, telephones and old browsers ask for without having read a page. They
 * are answered with the picture itself: not all of these follow a redirect.
 */
export const iconPages: readonly PageKind<Record<string, never>, IconData>[] = [
  toIconPage({ address: faviconAddress, contentType: contentTypes.ico, icon: 'favicon' }),
  ...touchIconAddresses.map((address) =>
    toIconPage({ address, contentType: contentTypes.png, icon: 'touchIcon' }),
  ),
]

function toIconPage({ address, contentType, icon }: IconPlace): PageKind<Record<string, never>, IconData> {
  return {
    ...toAddressPattern({}, () => address),
    list: () => [[{}]],
    load: () => Promise.resolve({ status: 200, data: { asset: getAssets()[icon] }, changesAt: null }),
    form: { kind: 'picture', contentType, draw: readIcon },
  }
}

async function readIcon({ asset }: IconData): Promise<Uint8Array<ArrayBuffer>> {
  const found = await readAsset(asset.replace('/assets/', ''))
  if (!found) throw new Error(`${asset} is not among the files of the build`)
  return found.body
}
