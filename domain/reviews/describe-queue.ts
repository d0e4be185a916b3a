/** How many texts wait for somebody's review, and how many of their own wait for others. */
export function describeQueue(waiting: number, own: number): string {
  const first = waiting === 0 ? 'Nothing is waiting for you.' : `${waiting} to review, oldest first.`
  if (own === 0) return first
  return own === 1
    ? `${first} One that you worked on is not listed: somebody else has to verify it.`
    : `${first} ${own} that you worked on are not listed: somebody else has to verify them.`
}
