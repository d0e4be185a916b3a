import { Day } from '#components/ui/day.tsx'
import type { ChartCell, ChartTable } from '#domain/charts/chart-table.ts'

/** The data of a chart as a table; the first value of each row is its heading. */
export function ChartTableView({ table }: { table: ChartTable }) {
  const { caption, columns, rows } = table
  return (
    <table>
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([head = '', ...cells], row) => (
          <tr key={row}>
            <th scope="row">
              <CellValue cell={head} />
            </th>
            {cells.map((cell, column) => (
              <td key={column} className={typeof cell === 'number' ? 'num' : undefined}>
                <CellValue cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function CellValue({ cell }: { cell: ChartCell }) {
  if (typeof cell !== 'object') return cell
  if ('day' in cell) return <Day at={cell.day} />
  const { text, href } = cell
  return href === null ? (
    <bdi>{text}</bdi>
  ) : (
    <a href={href} dir="auto">
      {text}
    </a>
  )
}
