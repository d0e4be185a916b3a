interface CountTableProps {
  caption: string
  /** What the rows are, above the first column. */
  of: string
  rows: readonly { label: string; href?: string; count: number }[]
}

/** Names with their numbers of briefs. */
export function CountTable({ caption, of, rows }: CountTableProps) {
  return (
    <table className="counts">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col">Briefs</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, href, count }) => (
          <tr key={href ?? label}>
            <th scope="row">{href === undefined ? label : <a href={href}>{label}</a>}</th>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
