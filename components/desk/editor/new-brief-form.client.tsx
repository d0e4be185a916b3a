'use client'

import { useState } from 'react'
import { askDesk, readWordFile, type Told } from '#components/desk/ask-desk.ts'
import { leaveFor } from '#components/desk/leaving/leave-for.ts'
import { useTypedText } from '#components/desk/leaving/use-typed-text.client.ts'
import { RefusalNote } from '#components/desk/form/refusal-note.tsx'
import { SubmitForm } from '#components/desk/form/submit-form.client.tsx'
import { ReportStep } from '#components/desk/recognise/report-step.client.tsx'
import { RecognisedStep } from '#components/desk/recognise/recognised-step.client.tsx'
import { blankContent } from '#domain/editing/blank-content.ts'
import type { RecognisedText } from '#domain/layout/recognised/recognised-text.ts'
import { decodeText, isWordFile } from '#domain/layout/source/decode-text.ts'
import { useRichText } from './use-rich-text.client.ts'

interface Begun {
  slug: string
}

/** What kept something from being done; without a message nothing did. */
interface Problem {
  message: string
  refusal?: unknown
}

const noProblem: Problem = { message: '' }

interface NewBriefFormProps {
  categories: readonly { slug: string; name: string }[]
  /** The addresses of the categories that have a template. */
  templated: readonly string[]
  /** Whether the list of daily reports is open to whoever reads this. */
  seesReports: boolean
}

/** Begins a brief: with the empty layout, or with a text that is pasted or opened. */
export function NewBriefForm({ categories, templated, seesReports }: NewBriefFormProps) {
  const [text, setText] = useState('')
  const tellTyped = useTypedText()
  const [file, setFile] = useState<string | null>(null)
  const rich = useRichText(text)
  const given = { text: rich.given, file }
  const [category, setCategory] = useState(categories[0]?.slug ?? '')
  const [isBlank, setBlank] = useState(false)
  const hasTemplate = templated.includes(category)
  const [problem, setProblem] = useState<Problem>(noProblem)
  const [recognised, setRecognised] = useState<RecognisedText | null>(null)
  const open = async (chosen: File | undefined) => {
    if (!chosen) return
    const bytes = new Uint8Array(await chosen.arrayBuffer())
    const decoded = isWordFile(bytes) ? await readWordFile(chosen) : decodeText(bytes)
    setProblem(decoded.ok ? noProblem : { message: `${chosen.name}: ${decoded.reason}` })
    if (!decoded.ok) return
    setText(decoded.text)
    tellTyped('')
    setFile(chosen.name)
  }
  const begin = async (): Promise<Told<Begun>> => {
    if (recognised !== null) return askDesk<Begun>('importText', { category, ...given })
    if (hasTemplate && !isBlank) return askDesk<Begun>('beginFromTemplate', { category })
    const nothing = { slug: null, version: null, content: blankContent(), entityFacts: [], dismissals: [] }
    return askDesk<Begun>('saveDraft', { ...nothing, category, marking: 'TLP:CLEAR' })
  }
  const goOn = async () => {
    const told = await begin()
    if (!told.ok) {
      setProblem(told)
      return
    }
    tellTyped('')
    // Pressed again before the editor is there, the button would begin another draft.
    await leaveFor(`/admin/briefs/${told.value.slug}/edit`)
  }
  const recognise = async () => {
    const told = await askDesk<RecognisedText>('recogniseText', given)
    setProblem(told.ok ? noProblem : told)
    if (told.ok) setRecognised(told.value)
  }
  const hasText = text.trim() !== ''
  const back = () => {
    setRecognised(null)
    setProblem(noProblem)
  }
  if (recognised?.kind === 'daily') {
    const step = { report: recognised, given, seesReports }
    return <ReportStep {...step} onBack={back} onStored={() => tellTyped('')} />
  }
  if (recognised !== null)
    return <RecognisedStep recognised={recognised} problem={problem} onBegin={goOn} onBack={back} />
  const emptyLabel = hasTemplate && !isBlank ? 'Start with the template' : 'Start with an empty layout'
  return (
    <div className="narrow wide">
      <SubmitForm
        label={hasText ? 'Read the text' : emptyLabel}
        busyLabel="One moment …"
        onSubmit={hasText ? recognise : goOn}
      >
        <div className="field">
          <label htmlFor="category">Category</label>
          <select id="category" value={category} onChange={({ target }) => setCategory(target.value)}>
            {categories.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
          {hasTemplate && (
            <label className="pick">
              <input type="checkbox" checked={isBlank} onChange={() => setBlank(!isBlank)} />
              <span>Start with an empty layout instead of this category’s template</span>
            </label>
          )}
        </div>
        <div className="field">
          <label htmlFor="text">A text you already have (optional)</label>
          <textarea
            id="text"
            className="paste"
            dir="auto"
            rows={10}
            value={text}
            aria-describedby="text-hint"
            onPaste={rich.onPaste}
            onChange={(event) => {
              setText(event.target.value)
              rich.tellChanged(event.target.value)
              tellTyped(event.target.value)
              setFile(null)
            }}
          />
          <p className="hint" id="text-hint">
            Paste it, or open a file: Word (.docx), mail (.eml), text, Markdown or HTML in the published
            layout or an older one. Comments and tracked deletions are left out. Before a draft is made, you
            see what was recognised and what was not.
          </p>
          {rich.isRich && (
            <p className="hint" role="status">
              Links and emphasis were pasted too. If you change the text here, only its words are read; in the
              editor you can change it and keep them.
            </p>
          )}
          <input
            type="file"
            aria-label="Open a file"
            accept=".docx,.eml,.txt,.md,.markdown,.html,.htm,.mhtml,.mht,text/plain,text/markdown,text/html,message/rfc822"
            onChange={({ target }) => void open(target.files?.[0])}
          />
        </div>
        <RefusalNote message={problem.message} refusal={problem.refusal} />
      </SubmitForm>
    </div>
  )
}
