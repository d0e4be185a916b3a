import { expect, it } from 'vitest'
import { offerCommands } from './offer-commands.ts'

const commands = ['Go to Today', 'Go to Tags', 'Submit for review', 'Tags: add one', 'Œuvre'].map(
  (label) => ({
    id: label,
    label,
    note: '',
  }),
)

it.each([
  ['', commands.map(({ label }) => label)],
  ['tags', ['Tags: add one', 'Go to Tags']],
  ['GO T', ['Go to Today', 'Go to Tags']],
  ['rev sub', ['Submit for review']],
  ['day', []],
  ['…', commands.map(({ label }) => label)],
])('%j offers %j', (typed, labels) => {
  expect(offerCommands(commands, typed).map(({ label }) => label)).toEqual(labels)
})

it('offers twelve at most', () => {
  const many = Array.from({ length: 20 }, (_, at) => ({ id: `${at}`, label: `Go ${at}`, note: '' }))
  expect(offerCommands(many, 'go')).toHaveLength(12)
})
