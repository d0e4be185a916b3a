import { useEffect, useRef } from 'react'
import type { LayoutWarning } from '#domain/layout/layout-source.ts'
import type { LineRange } from '#domain/layout/lines/line-range.ts'
import type { SourceLine } from '#domain/layout/recognised/list-source-lines.ts'

interface SourceTextProps {
  lines: readonly SourceLine[]
  warnings: readonly LayoutWarning[]
  lit: LineRange | null
  onLight: (range: LineRange | null) => void
}

/** The text with its line numbers. What was not used says so, and why; the lines of the part that is looked at are lit. */
export function SourceText({ lines, warnings, lit, onLight }: SourceTextProps) {
  const pane = useRef<HTMLDivElement>(null)
  useEffect(() => showLine(pane.current, lit), [lit])
  return (
    <section className="source-text" aria-labelledby="source-text">
      <h3 id="source-text">The text</h3>
      {/* A pane that scrolls has to be reachable by keyboard. */}
      <div className="pane" ref={pane} role="group" aria-labelledby="source-text" tabIndex={0}>
        <ol onPointerLeave={() => onLight(null)}>
          {lines.map((line, at) => (
            <li
              key={line.number}
              id={`line-${line.number}`}
              tabIndex={-1}
              data-use={line.use}
              data-lit={isLit(line, lit)}
              // Not on entering: lines that are scrolled under a pointer at rest are not pointed at.
              onPointerMove={() => {
                if (line.use !== 'empty' && !isLit(line, lit))
                  onLight({ first: line.number, last: line.number })
              }}
            >
              <span className="num">{line.number}</span>
              <span className="said" dir="auto">
                {line.text}
              </span>
              <Became line={line} above={lines[at - 1]} warnings={warnings} />
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}

function isLit({ number }: SourceLine, lit: LineRange | null): boolean {
  return lit !== null && number >= lit.first && number <= lit.last
}

interface BecameProps {
  line: SourceLine
  above: SourceLine | undefined
  warnings: readonly LayoutWarning[]
}

/** What became of a line that is no plain part of the brief; settings are said once for lines that follow each other. */
function Became({ line, above, warnings }: BecameProps) {
  const about = warnings.filter((warning) => warning.line === line.number).map(({ message }) => message)
  const opensSettings = line.use === 'setting' && above?.use !== 'setting'
  if (about.length === 0 && opensSettings)
    return <span className="why quiet">Read as settings of the brief</span>
  if (line.use !== 'unused' && about.length === 0) return null
  const said = line.use === 'unused' ? ['Not used.', ...about] : about
  return <span className="why">{said.join(' ')}</span>
}

/** Scrolls the pane, and only the pane, to a line that is out of its sight. */
function showLine(pane: HTMLElement | null, lit: LineRange | null): void {
  const line = lit === null ? null : document.getElementById(`line-${lit.first}`)
  if (!pane || !line || pane.scrollHeight <= pane.clientHeight) return
  const [frame, box] = [pane.getBoundingClientRect(), line.getBoundingClientRect()]
  if (box.top >= frame.top && box.bottom <= frame.bottom) return
  pane.scrollTop += box.top - frame.top - frame.height / 3
}
