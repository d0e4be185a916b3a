import { describe, expect, it } from 'vitest'
import { readText } from '#domain/layout/lines/read-text.ts'
import { readTags } from './read-tags.ts'
import { partsOf } from '#domain/layout/lines/parts-of.test-data.ts'

const namesOf = (text: string) => partsOf(readTags(readText(text))).map(({ name }) => name)

describe('readTags', () => {
  it('gives each tag as a part', () => {
    expect(partsOf(readTags(readText('ports, tugs')))).toEqual([
      { kind: 'tag', name: 'ports' },
      { kind: 'tag', name: 'tugs' },
    ])
  })

  it.each([
    ['ports', ['ports']],
    ['ports | tugs · barges • quays', ['ports', 'tugs', 'barges', 'quays']],
    ['ports,tugs ;  barges', ['ports', 'tugs', 'barges']],
    ['ports,, tugs,', ['ports', 'tugs']],
    ['Tags: ports, tugs', ['ports', 'tugs']],
    ['Thematic tags : ports', ['ports']],
    ['Keywords: ports', ['ports']],
    ['Tagging: ports', ['Tagging: ports']],
    ['[ports, tugs]', ['ports', 'tugs']],
    ['{ports; tugs}.', ['ports', 'tugs']],
    ['‘ports’, `tugs`, "barges"', ['ports', 'tugs', 'barges']],
    ['#ports #maritime security #tugs', ['ports', 'maritime security', 'tugs']],
    ['Port #4, tugs', ['Port #4', 'tugs']],
    ['Port Office (HO), tugs', ['Port Office (HO)', 'tugs']],
    ['ports), tugs', ['ports', 'tugs']],
    ['ports., tugs.', ['ports', 'tugs']],
    ['*ports*, **tugs**', ['*ports*', 'tugs']],
    ['1. ports, tugs', ['1. ports', 'tugs']],
    ['ports and tugs', ['ports and tugs']],
    ['Häfen, 東港', ['Häfen', '東港']],
    ['ports, ports', ['ports', 'ports']],
    ['C, C++, C#, .NET, NET', ['C', 'C++', 'C#', '.NET', 'NET']],
    ['U.S., ports, U.K.', ['U.S.', 'ports', 'U.K.']],
    ['ports, node.js.', ['ports', 'node.js']],
    ['#5G #OT', ['5G', 'OT']],
  ])('of %j', (text, names) => {
    expect(namesOf(text)).toEqual(names)
  })

  it('goes on from line to line', () => {
    expect(namesOf('Tags: ports, tugs\n- barges\n- quays; locks')).toEqual([
      'ports',
      'tugs',
      'barges',
      'quays',
      'locks',
    ])
  })

  it('finds none in no lines', () => {
    expect(partsOf(readTags([]))).toEqual([])
  })
})
