/** Loads the demonstration library into a database without briefs. Returns how many, or null where some were. */
export async function loadIfEmpty(url: string): Promise<number | null> {
  // They need the generated client, which is not there before the first step.
  const { openDatabase } = await import('#server/db/database.ts')
  const { loadLibrary } = await import('./load-library.ts')
  const db = openDatabase(url)
  try {
    return await loadLibrary(db, 'content', new Date())
  } finally {
    await db.$disconnect()
  }
}
