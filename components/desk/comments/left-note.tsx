/** Says how many comments of a brief a page leaves out. */
export function LeftNote({ left }: { left: number }) {
  if (left === 0) return null
  return (
    <p className="note small">
      {left === 1 ? '1 more comment is' : `${left} more comments are`} not shown. Open comments are shown
      first.
    </p>
  )
}
