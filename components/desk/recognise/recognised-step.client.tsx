'use client'

import { useEffect, useRef, useState } from 'react'
import type { LineRange } from '#domain/layout/lines/line-range.ts'
import type { RecognisedBrief } from '#domain/layout/recognised/recognised-text.ts'
import { RefusalNote } from '#components/desk/form/refusal-note.tsx'
import { SubmitForm } from '#components/desk/form/submit-form.client.tsx'
import { ReadingWarnings } from './reading-warnings.tsx'
import { RecognisedParts } from './recognised-parts.tsx'
import { SourceText } from './source-text.tsx'

interface RecognisedStepProps {
  recognised: RecognisedBrief
  /** What kept the brief from being begun; its message is empty if nothing did. */
  problem: { message: string; refusal?: unknown }
  onBegin: () => Promise<void>
  onBack: () => void
}

/** What was recognised in a text, beside the text: the last look before a draft is made of it. */
export function RecognisedStep({ recognised, problem, onBegin, onBack }: RecognisedStepProps) {
  const { sections, lines, warnings, marking } = recognised
  const [lit, setLit] = useState<LineRange | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const count = sections.reduce((sum, { parts }) => sum + parts.length, 0)
  const unused = lines.filter(({ use }) => use === 'unused')
  return (
    <section aria-labelledby="recognised">
      <div className="sec">
        <h2 id="recognised" tabIndex={-1} ref={heading}>
          What was recognised
        </h2>
        <span className="num">{count === 1 ? '1 part' : `${count} parts`}</span>
        <span className="quiet small">Marking: {marking}</span>
      </div>
      <SubmitForm
        label="Start the brief with this"
        busyLabel="One moment …"
        onSubmit={onBegin}
        beside={
          <button className="btn" type="button" onClick={onBack}>
            Back to the text
          </button>
        }
      >
        <p className="quiet">
          Nothing has been stored yet. Choose a part to see the lines it came from. Once the brief is started,
          you can change every part in the editor.
        </p>
        <RefusalNote {...problem} />
      </SubmitForm>
      <ReadingWarnings warnings={warnings} unused={unused} lines={lines} />
      <div className="recognised">
        <RecognisedParts sections={sections} lines={lines} lit={lit} onLight={setLit} />
        <SourceText lines={lines} warnings={warnings} lit={lit} onLight={setLit} />
      </div>
    </section>
  )
}
