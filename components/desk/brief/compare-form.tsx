import { SelectField } from '#components/desk/form/select-field.tsx'
import type { RevisionPair } from '#domain/revisions/to-revision-pair.ts'

interface CompareFormProps {
  slug: string
  /** Of the revisions there are, the latest first. */
  numbers: readonly number[]
  chosen: RevisionPair | null
}

/** Which two revisions to compare: an ordinary form, so that the choice is in the address. */
export function CompareForm({ slug, numbers, chosen }: CompareFormProps) {
  const options = numbers.map((number) => ({ value: String(number), label: `Revision ${number}` }))
  return (
    <form
      className="filters"
      method="get"
      action={`/admin/briefs/${slug}/compare`}
      aria-label="Compare two revisions"
    >
      <SelectField id="from" label="Compare" chosen={chosen && String(chosen.from)} options={options} />
      <SelectField id="to" label="With" chosen={chosen && String(chosen.to)} options={options} />
      <div className="acts">
        <button className="btn" type="submit">
          Show the difference
        </button>
      </div>
    </form>
  )
}
