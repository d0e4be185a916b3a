import { Field } from '#components/desk/form/field.tsx'
import { briefNoun, spellCounted } from '#domain/charts/chart-words.ts'
import { spellList } from '#domain/prose/spell-list.ts'
import { MergeButton } from './merge-button.client.tsx'

interface Candidate {
  id: string
  slug: string
  name: string
  briefs: number
}

interface Effect {
  into: { slug: string; name: string }
  moved: number
  together: number
  names: readonly string[]
}

interface MergePartProps {
  place: string
  command: 'mergeTags' | 'mergeEntities'
  named: { slug: string; name: string }
  /** How the other's name begins, as it was looked for. */
  find: string
  candidates: readonly Candidate[]
  /** What the merge that was chosen would do; null where none is chosen. */
  effect: Effect | null
}

/** Finds what something is to be merged into, says what that will do, and does it. */
export function MergePart({ place, command, named, find, candidates, effect }: MergePartProps) {
  const own = `${place}/${named.slug}`
  return (
    <div className="narrow">
      <form className="form" method="get" action={own}>
        <Field id="find" label="Name to keep begins with" defaultValue={find} dir="auto" required />
        <div className="acts">
          <button className="btn" type="submit">
            Find it
          </button>
        </div>
      </form>
      {find !== '' && candidates.length === 0 && <p className="pt">No other names begin with that.</p>}
      <ul className="pt">
        {candidates.map(({ id, slug, name, briefs }) => (
          <li key={id}>
            <a href={`${own}?into=${slug}`} dir="auto">
              {name}
            </a>{' '}
            <span className="quiet">{spellCounted(briefs, briefNoun)}</span>
          </li>
        ))}
      </ul>
      {effect && <Merge place={place} command={command} named={named} effect={effect} />}
    </div>
  )
}

type MergeProps = Pick<MergePartProps, 'place' | 'command' | 'named'> & { effect: Effect }

function Merge({ place, command, named, effect }: MergeProps) {
  const { into, moved, together, names } = effect
  return (
    <div className="note">
      <p>
        {spellCounted(moved, briefNoun)} listed under <b dir="auto">{named.name}</b> will move to{' '}
        <b dir="auto">{into.name}</b>, whose list will then have {spellCounted(together, briefNoun)}.{' '}
        {spellList(names)} will become {names.length === 1 ? 'another name' : 'other names'} for it, and the
        old address will redirect there. Revisions stay as they are. You can undo the merge until one of the
        two is changed or a new revision uses a name that came with it.
      </p>
      <MergeButton command={command} slug={named.slug} into={into} place={place} />
    </div>
  )
}
