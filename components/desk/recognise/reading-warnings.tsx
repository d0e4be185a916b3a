import type { LayoutWarning } from '#domain/layout/layout-source.ts'
import type { SourceLine } from '#domain/layout/recognised/list-source-lines.ts'

interface ReadingWarningsProps {
  warnings: readonly LayoutWarning[]
  /** The lines that became no part of the brief. */
  unused: readonly SourceLine[]
  /** The lines that are shown, to which a warning can lead. */
  lines: readonly SourceLine[]
}

/** What to look at before a brief is begun with a text: each warning, and each unused line that none is about. */
export function ReadingWarnings({ warnings, unused, lines }: ReadingWarningsProps) {
  const named = new Set(warnings.map(({ line }) => line))
  const silent = unused.filter(({ number }) => !named.has(number))
  const shown = new Set(lines.map(({ number }) => number))
  const items = [
    ...warnings.map(({ line, message }) => ({ line, message })),
    ...silent.map(({ number }) => ({ line: number, message: 'This line was not used.' })),
  ].toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0))
  if (items.length === 0) return <p className="none">Every line of the text was used.</p>
  return (
    <section aria-labelledby="look-at" className="note is-ask">
      <h3 id="look-at">{items.length === 1 ? '1 thing' : `${items.length} things`} to check</h3>
      <ol className="looks">
        {items.map(({ line, message }, at) => (
          <li key={`${line ?? 'all'} ${at}`}>
            {line !== null && <LineLink line={line} isShown={shown.has(line)} />}
            <span dir="auto">{message}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function LineLink({ line, isShown }: { line: number; isShown: boolean }) {
  if (!isShown) return <span className="num">Line {line}</span>
  return (
    <a className="num" href={`#line-${line}`}>
      Line {line}
    </a>
  )
}
