import { AreaField } from '#components/desk/form/area-field.tsx'
import { correctionKinds, type CorrectionKind } from '#domain/publications/correction-kind.ts'
import type { PublicChange } from '#domain/publications/public-change.ts'

const names: Readonly<Record<CorrectionKind, string>> = {
  factual: 'Correction: facts were wrong',
  clarification: 'Clarification: something was unclear',
  update: 'Update: events have moved on',
}

interface ChangeFieldsProps {
  /** Tells the fields of two forms apart. */
  form: string
  /** What was said before, if anything. */
  said: PublicChange | null
}

/** What readers are told of a revision that takes the place of another: what sort of change, and a note. */
export function ChangeFields({ form, said }: ChangeFieldsProps) {
  return (
    <>
      <fieldset>
        <legend>What kind of change is it?</legend>
        {correctionKinds.map((kind) => (
          <label key={kind} className="pick">
            <input type="radio" name="kind" value={kind} required defaultChecked={said?.kind === kind} />
            {names[kind]}
          </label>
        ))}
      </fieldset>
      <AreaField
        id={`${form}-note`}
        name="note"
        label="What changed and why"
        required
        maxLength={4000}
        defaultValue={said?.note ?? ''}
        hint="Readers see this on the page, in the history and in feeds."
      />
    </>
  )
}
