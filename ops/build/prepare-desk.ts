import { findBundle } from './bundle-state.ts'

/**
 * The desk as one file that Node starts in a fraction of the time that its hundreds of sources take, bundled anew whenever
 * one of them has changed. `null` where it cannot be bundled, for instance in a folder that only others may write to: the
 * sources then say what is wrong, or do it more slowly.
 */
export async function prepareDesk(
  entry = 'desk/run-desk.ts',
  folder = '.build/desk',
): Promise<string | null> {
  const found = findBundle(folder)
  if (found !== null) return found
  try {
    const { buildDesk } = await import('./build-desk.ts')
    return await buildDesk(entry, folder)
  } catch {
    return null
  }
}
