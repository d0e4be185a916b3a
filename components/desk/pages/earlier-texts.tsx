import Link from 'next/link'
import { DeskSection } from '#components/desk/frame/desk-section.tsx'
import { spellInstant } from '#domain/days/spell-instant.ts'

interface EarlierLine {
  id: string
  title: string
  /** Who saved it and when, ISO in UTC; null for a text that came with the software. */
  by: string | null
  at: string | null
}

/** The texts that a standing page had, each to be compared with the present one or put into the form again. */
export function EarlierTexts({ slug, lines }: { slug: string; lines: readonly EarlierLine[] }) {
  return (
    <DeskSection id="earlier" title="Earlier texts">
      {lines.length === 0 ? (
        <p className="none">None yet. Each time this page is saved, the previous text is kept here.</p>
      ) : (
        <table className="stack">
          <thead>
            <tr>
              <th scope="col">Saved</th>
              <th scope="col">By</th>
              <th scope="col">Title</th>
              <th scope="col">
                <span className="vh">Actions</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, title, by, at }) => (
              <tr key={id}>
                <th scope="row">
                  {at === null ? 'The original text' : <time dateTime={at}>{spellInstant(at)}</time>}
                </th>
                <td data-l="By" dir="auto">
                  {by ?? 'Came with the software'}
                </td>
                <td data-l="Title" dir="auto">
                  {title}
                </td>
                <td>
                  <Link href={`/admin/pages/${slug}/compare?text=${id}`}>
                    Compare<span className="vh"> {nameText(at)} with the current text</span>
                  </Link>
                  {' · '}
                  <Link href={`/admin/pages/${slug}?text=${id}`}>
                    Restore<span className="vh"> {nameText(at)} in the form</span>
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </DeskSection>
  )
}

function nameText(at: string | null): string {
  return at === null ? 'the original text' : `the text of ${spellInstant(at)}`
}
