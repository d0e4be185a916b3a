import { Fragment } from 'react'
import type { DeskPlace } from './desk-place.ts'

interface KeyTableProps {
  places: readonly DeskPlace[]
  newBrief: string | null
}

const whileWriting: readonly [string, readonly string[]][] = [
  ['Cite a source', ['[']],
  ['Bold', ['Ctrl B']],
  ['Italic', ['Ctrl I']],
  ['Leave the text', ['Esc']],
  ['Go to a section, outside the text', ['1 … 9']],
  ['Next or previous check', ['F8', 'Shift F8']],
  ['Move a part up or down', ['Alt ↑', 'Alt ↓']],
  ['Undo', ['Ctrl Z']],
  ['Redo', ['Ctrl Shift Z', 'Ctrl Y']],
  ['Submit for review', ['Ctrl Enter']],
]

/** The shortcuts of the desk: those of every page, and those of the editor. On a Mac, Cmd is Ctrl. */
export function KeyTable(props: KeyTableProps) {
  return (
    <>
      <PageKeys {...props} />
      <table>
        <caption>While you write a brief (on a Mac, use Cmd instead of Ctrl)</caption>
        <tbody>
          {whileWriting.map(([what, keys]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>
                {keys.map((one, at) => (
                  <Fragment key={one}>
                    {at > 0 && ', '}
                    <kbd>{one}</kbd>
                  </Fragment>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function PageKeys({ places, newBrief }: KeyTableProps) {
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
        <tr>
          <th scope="row">Find or do anything, even in a text field</th>
          <td>
            <kbd>Ctrl K</kbd>
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
