/** How many texts wait for somebody's review, and how many of their own wait for others. */
export function describeQueue(waiting: number, own: number): string {
  const first = waiting === 0 ? 'Nothing waits for you.' : `${waiting} to review, oldest first.`
  if (own === 0) return first
  return own === 1
    ? `${first} One that you wrote on is not listed: somebody else verifies it.`
    : `${first} ${own} that you wrote on are not listed: somebody else verifies them.`
}
