import { notFoundAddress } from '#domain/pages/addresses.ts'
import type { ReaderPage } from '#press/page.ts'

/** Every address that no other page has. */
export const unknownPage: ReaderPage<Record<string, never>, never> = {
  address: () => notFoundAddress,
  load: () => Promise.resolve({ status: 404 }),
  form: { kind: 'text', contentType: 'text/plain', print: (data) => data },
}
