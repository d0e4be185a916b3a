import type { DeskPlace } from './desk-place.ts'

interface KeyTableProps {
  places: readonly DeskPlace[]
  newBrief: string | null
}

/** The shortcuts that work on every page of the desk. */
export function KeyTable({ places, newBrief }: KeyTableProps) {
  return (
    <table>
      <caption className="vh">On every page</caption>
      <thead className="vh">
        <tr>
          <th scope="col">What it does</th>
          <th scope="col">Keys</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">Keyboard shortcuts</th>
          <td>
            <kbd>?</kbd>
          </td>
        </tr>
        {newBrief !== null && (
          <tr>
            <th scope="row">New brief</th>
            <td>
              <kbd>C</kbd>
            </td>
          </tr>
        )}
        {places.map(({ href, label, letter }) => (
          <tr key={href}>
            <th scope="row">{label}</th>
            <td>
              <kbd>G</kbd> then <kbd>{letter.toUpperCase()}</kbd>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
