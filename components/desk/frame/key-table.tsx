import { Fragment } from 'react'
import type { DeskPlace } from './desk-place.ts'

interface KeyTableProps {
  places: readonly DeskPlace[]
  newBrief: string | null
}

/** What some keys do, each with those that do it: any one of them. */
type KeyRows = readonly (readonly [what: string, keys: readonly string[]])[]

const inLists: KeyRows = [
  ['Next or previous row', ['J', 'K']],
  ['Open the row, or reply to the comment', ['Enter']],
]

const inReview: KeyRows = [
  ['Next or previous change', ['N', 'P']],
  ['Open the next source', ['O']],
  ['Comment on the part you are in', ['M']],
]

const whileWriting: KeyRows = [
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

/** The shortcuts of the desk: those of every page, and those of some. On a Mac, Cmd is Ctrl. */
export function KeyTable(props: KeyTableProps) {
  return (
    <>
      <PageKeys {...props} />
      <KeyGroup caption="In lists and comments" rows={inLists} />
      <KeyGroup caption="In review" rows={inReview} />
      <KeyGroup caption="While you write a brief (on a Mac, use Cmd instead of Ctrl)" rows={whileWriting} />
    </>
  )
}

function KeyGroup({ caption, rows }: { caption: string; rows: KeyRows }) {
  return (
    <table>
      <caption>{caption}</caption>
      <tbody>
        {rows.map(([what, keys]) => (
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
