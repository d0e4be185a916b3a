import { describe, expect, it } from 'vitest'
import { learnWrapping } from './unwrap-lines.ts'

/** The lines of a text with those put together that belong together. */
function unwrap(lines: readonly string[]): string[] {
  const continues = learnWrapping(lines)
  return lines.reduce<string[]>((whole, line, at) => {
    const before = lines[at - 1]
    if (before !== undefined && continues(before, line)) whole.push(`${whole.pop() ?? ''} ${line}`)
    else whole.push(line)
    return whole
  }, [])
}

describe('lines of a text that was broken at a width', () => {
  const broken = [
    'The harbour office closed the port at noon after the pilot',
    'reported lights on the water, and sent the ferries that were',
    'waiting in the roads back to the outer anchorage, where they',
    'stayed until dawn.',
    'The ministry has not said when the port will open again.',
  ]

  it('are one paragraph again, which ends at a short line', () => {
    expect(unwrap(broken)).toEqual([broken.slice(0, 4).join(' '), broken[4]])
  })

  it.each(['• Ferries wait', '2) Ferries wait', '# Ferries', '[2] Notice to mariners', 'Assessment: likely'])(
    'are not continued by %s',
    (line) => {
      expect(unwrap([...broken.slice(0, 3), line])).toEqual([broken.slice(0, 3).join(' '), line])
    },
  )
})

describe('lines of a text in which paragraphs are single lines', () => {
  const long = `The port ${'was closed and '.repeat(12)}opened again.`

  it('stay as they are', () => {
    const lines = [long, 'It was quiet.', long, 'Nobody was hurt.', long]
    expect(unwrap(lines)).toEqual(lines)
  })

  it('are put together where one stops in mid-sentence and the next goes on with a small letter', () => {
    const stopped = 'The harbour office closed the port at noon after the pilot'
    expect(unwrap([long, stopped, 'reported lights.', long, long])).toEqual([
      long,
      `${stopped} reported lights.`,
      long,
      long,
    ])
  })

  it('are not taken for broken ones because a list of sources has lines of one length', () => {
    const lines = [
      'Ships wait in the roads. Ships wait in the roads. Ships wait in all.',
      'Ships left at dawn.',
      '[1] Notice to mariners, https://example.org/notice, 1 January 1990',
      '[2] Notice to mariners, https://example.org/notice, 2 January 1990',
      '[3] Notice to mariners, https://example.org/notice, 3 January 1990',
      'Explore more: Harbour Office',
    ]
    expect(unwrap(lines)).toEqual(lines)
  })
})
