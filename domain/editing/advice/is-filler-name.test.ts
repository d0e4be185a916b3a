import { describe, expect, it } from 'vitest'
import { isFillerName } from './is-filler-name.ts'

describe('isFillerName', () => {
  it.each([
    'None identified',
    'None specifically identified',
    'None identified at this time.',
    'none',
    'N/A',
    'n.a.',
    'Unknown',
    '(Unknown)',
    'Not applicable',
    'Not specified in the report',
    'Not yet known',
    'Various actors',
    'Multiple threat actors',
    'Unidentified individuals',
    'Unknown attackers',
    'No named individuals',
    'No specific individuals identified',
    'No individuals named in the text',
    'Others',
    'TBD',
    'To be confirmed',
    '—',
    '…',
  ])('says so of %s', (name) => expect(isFillerName(name)).toBe(true))

  it.each([
    'Anonymous',
    'Road Office',
    'Nobel Committee',
    'Doctors Without Borders',
    'The Unknown Soldier',
    'Unknown Worlds Entertainment',
    'None But The Brave',
    'Multiple Sclerosis Society',
    'Other Backward Classes',
    'People’s Party',
    'Various Artists Ltd',
    'NATO',
    'X',
    '北京',
  ])('takes %s for a name', (name) => expect(isFillerName(name)).toBe(false))
})
