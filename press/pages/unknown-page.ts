import { notFoundAddress } from '../../domain/press/addresses.ts'
import type { ReaderPage } from '../page.ts'

/** Every address that no other page has. */
export const unknownPage: ReaderPage<Record<string, never>, never> = {
  address: () => notFoundAddress,
  load: () => Promise.resolve({ status: 404 }),
  form: { kind: 'text', contentType: 'text/plain', print: (data) => data },
}
