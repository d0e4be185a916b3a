import type { DeskBriefFilter } from '#domain/people/brief-filter.ts'
import { briefStates } from '#domain/people/governed-brief.ts'
import { Field } from '#components/desk/form/field.tsx'
import { SelectField } from '#components/desk/form/select-field.tsx'
import { stateWords } from './state-mark.tsx'

interface BriefFilterFormProps {
  filter: DeskBriefFilter
  categories: readonly { slug: string; name: string }[]
}

/** Which briefs to list: an ordinary form, so that the choice is in the address. */
export function BriefFilterForm({ filter, categories }: BriefFilterFormProps) {
  return (
    <form className="filters" method="get" action="/admin/briefs" role="search" aria-label="Briefs">
      <Field
        id="words"
        label="Words in the title"
        type="search"
        dir="auto"
        maxLength={200}
        defaultValue={filter.words ?? ''}
      />
      <SelectField
        id="category"
        label="Category"
        first="All"
        chosen={filter.category}
        options={categories.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <SelectField
        id="status"
        label="State"
        first="Any"
        chosen={filter.status}
        options={briefStates.map((state) => ({ value: state, label: stateWords[state] }))}
      />
      <div className="acts">
        <button className="btn" type="submit">
          Show
        </button>
        <a href="/admin/briefs">Show all</a>
      </div>
    </form>
  )
}
