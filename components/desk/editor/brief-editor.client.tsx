'use client'

import { useDeferredValue, useMemo, useReducer } from 'react'
import type { EditedBrief, EditedText } from '#domain/editing/edited-brief.ts'
import { titleField } from '#domain/editing/advice/advice.ts'
import { advise } from '#domain/editing/advice/advise.ts'
import { sortAdvice, type Dismissal } from '#domain/editing/advice/dismissal.ts'
import {
  beginHistory,
  recordEdit,
  redoEdit,
  undoEdit,
  type EditHistory,
} from '#domain/editing/edit-history.ts'
import { keepWorkedOff } from '#domain/editing/worked-off.ts'
import { listSectionPlaces } from '#domain/reviews/comment-places.ts'
import { loadLate } from '#components/desk/frame/load-late.client.tsx'
import { listHypothesisLetters } from '#domain/hypotheses/hypothesis-letters.ts'
import { AdviceList } from './advice-list.client.tsx'
import { EditingProvider, FactsProvider, SourcesProvider, type Editing } from './editing.client.tsx'
import { goAfter } from './go-to-field.ts'
import { EditorHead } from './editor-head.client.tsx'
import { EditorLine } from './saving/editor-line.client.tsx'
import { ImportWarnings } from './import-warnings.tsx'
import { Outline } from './outline.tsx'
import { HeadThreads } from './part-threads.client.tsx'
import { SectionEditor } from './parts/section-editor.client.tsx'
import { SourcesEditor } from './parts/sources-editor.client.tsx'
import { TechniquesEditor } from './parts/techniques-editor.client.tsx'
import { SideColumn } from './side-column.client.tsx'
import { UndoButtons } from './undo-buttons.tsx'
import { ReadingInstead } from './saving/reading-instead.client.tsx'
import { WhoEdits } from './saving/who-edits.tsx'
import { useAutosave } from './saving/use-autosave.client.ts'
import { useEditingLease } from './saving/use-editing-lease.client.ts'
import { useKept } from './saving/use-kept.client.ts'
import { useTabTitle } from './use-tab-title.client.ts'
import { useUndoKeys } from './use-undo-keys.client.ts'

// Few ever see it: only they load what merges two texts.
const ConflictNote = loadLate(async () => (await import('./saving/conflict-note.client.tsx')).ConflictNote)

type Step =
  | { do: 'edit'; field: string | null; edit: (text: EditedText) => EditedText }
  | { do: 'undo' }
  | { do: 'redo' }

function reduce(history: EditHistory<EditedText>, step: Step): EditHistory<EditedText> {
  if (step.do === 'undo') return undoEdit(history)
  if (step.do === 'redo') return redoEdit(history)
  const value = step.edit(history.present)
  return value === history.present
    ? history
    : recordEdit(history, { value, field: step.field, at: performance.now() })
}

/** The whole of a brief, edited in the layout that readers see, and saved by itself. */
export function BriefEditor({ brief }: { brief: EditedBrief }) {
  const { slug, warnings } = brief
  const [history, step] = useReducer(reduce, toText(brief), beginHistory)
  const text = history.present
  const { content } = text
  const { state, version, saveNow, saveMerged, startFrom } = useAutosave(brief, text)
  const { editing: lease, isOthers, takeOver } = useEditingLease(brief, text)
  const edit = (field: string | null, change: (one: EditedText) => EditedText) =>
    step({ do: 'edit', field, edit: change })
  useKept(brief, (kept) => {
    startFrom(kept)
    edit(null, () => kept.text)
  })
  useUndoKeys((what) => step({ do: what }))
  const letters = useMemo(() => listHypothesisLetters(content), [content])
  const places = listSectionPlaces(content.sections)
  // What is said of the text may come a moment after it: a key is answered first.
  const settled = useDeferredValue(content)
  const { open, dismissed } = useMemo(
    () => sortAdvice(advise(settled), text.dismissals),
    [settled, text.dismissals],
  )
  const editing = useMemo(() => toEditing(step), [])
  const setAside = (dismissals: readonly Dismissal[]) =>
    edit(null, (one) => ({ ...one, dismissals: keepWorkedOff(one.dismissals, dismissals) }))
  useTabTitle(content.title)
  // What is not saved yet stays before the eyes of whoever wrote it.
  if (isOthers && state.kind === 'saved')
    return <ReadingInstead slug={slug} title={content.title} editing={lease} onTake={takeOver} />
  return (
    <EditingProvider value={editing}>
      <SourcesProvider value={content.sources}>
        <FactsProvider value={text.entityFacts}>
          <div className="write" data-category={brief.category.slug}>
            <Outline content={content} advice={open} />
            <div className="parts">
              {state.kind === 'conflict' && (
                <ConflictNote
                  isCorrected={state.isCorrected}
                  mine={text}
                  theirs={state.theirs}
                  base={state.base}
                  onKeep={(merged) =>
                    goAfter({ section: null, field: titleField }, () => {
                      edit(null, () => merged)
                      saveMerged(merged)
                    })
                  }
                />
              )}
              <EditorHead
                brief={brief}
                text={text}
                onMark={(marking) => edit(null, (one) => ({ ...one, marking }))}
              />
              <HeadThreads content={settled} />
              <ImportWarnings
                slug={brief.slug}
                warnings={warnings}
                dismissals={text.dismissals}
                onChange={(dismissals) => edit(null, (one) => ({ ...one, dismissals }))}
              />
              {content.sections.map((section, at) => (
                <SectionEditor
                  key={`${section.kind} ${at}`}
                  section={section}
                  at={at}
                  letters={letters[at] ?? []}
                  place={places[at] ?? ''}
                />
              ))}
              <TechniquesEditor techniques={content.techniques} />
              <SourcesEditor content={settled} sources={content.sources} />
            </div>
            <SideColumn slug={slug} version={version}>
              <AdviceList advice={open} dismissed={dismissed} onChange={setAside} />
            </SideColumn>
          </div>
          <EditorLine slug={slug} state={state} content={settled} advice={open} saveNow={saveNow}>
            {lease !== null && !lease.isYou && (
              <span role="status">
                <WhoEdits editing={lease} />
              </span>
            )}
            <UndoButtons history={history} onStep={(what) => step({ do: what })} />
          </EditorLine>
        </FactsProvider>
      </SourcesProvider>
    </EditingProvider>
  )
}

function toEditing(step: (step: Step) => void): Editing {
  return {
    change: (field, change) =>
      step({ do: 'edit', field, edit: (text) => ({ ...text, content: change(text.content) }) }),
    changeFacts: (field, change) =>
      step({
        do: 'edit',
        field,
        edit: (text) => {
          const entityFacts = change(text.entityFacts)
          return entityFacts === text.entityFacts ? text : { ...text, entityFacts }
        },
      }),
  }
}

function toText({ content, marking, entityFacts, dismissals }: EditedText): EditedText {
  return { content, marking, entityFacts, dismissals }
}
