import type { BriefContent, EntityEntry } from '#domain/briefs/brief-content.ts'
import { isSaid } from '#domain/briefs/unnamed.ts'
import { house, toFieldName, type Advice } from './advice.ts'
import { isFillerName } from './is-filler-name.ts'
import type { AdvisedText } from './list-advised-texts.ts'
import { namesWhole } from '#domain/names/names-whole.ts'

/** What is to be said of the list of entities: names that are none, and names that the text does not mention. */
export function adviseEntities({ sections }: BriefContent, texts: readonly AdvisedText[]): Advice[] {
  const text = texts.map(({ plain }) => plain).join('\n')
  const entities = sections
    .flatMap(({ parts }) => parts)
    .filter((part) => part.kind === 'entity')
    // What has no name yet is a matter of its own.
    .filter(({ name }) => isSaid(name))
  return entities.flatMap((entity) => {
    // Whether the text uses the words of a filler says nothing.
    if (isFillerName(entity.name)) return [adviseFiller(entity)]
    return namesWhole(text, entity.name.replace(/\s*\(.*\)$/, '')) ? [] : [adviseUnnamed(entity)]
  })
}

function adviseFiller({ key, name }: EntityEntry): Advice {
  return {
    id: `filler ${key}`,
    weight: 'advice',
    what: `“${name}” names nobody and nothing`,
    why: 'Readers would get a page about it. Remove it, or say under information gaps who is not known.',
    source: house,
    section: 'entities',
    field: toFieldName(key),
  }
}

function adviseUnnamed({ key, name }: EntityEntry): Advice {
  return {
    id: `entity ${key}`,
    weight: 'advice',
    what: `“${name}” is not named in the text`,
    why: 'Readers who follow it here will not find it in the text.',
    source: house,
    section: 'entities',
    field: toFieldName(key),
  }
}
