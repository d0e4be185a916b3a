import { Command } from 'commander'
import { accessWords } from '#domain/people/desk-person.ts'
import { listDeskPeople } from '#server/people/list-desk-people.ts'
import { withDatabase } from '#desk/with-database.ts'

export const peopleCommand = new Command('people')
  .description(
    'list everyone with the ids that tell namesakes apart, what they wrote and reviewed, their roles, and how they sign in',
  )
  .option('--json', 'print JSON')
  .action(async ({ json }: { json?: boolean }) => {
    const people = await withDatabase((db) => listDeskPeople(db, new Date()))
    const lines = people.map(
      ({ id, name, revisions, reviews, roles, access }) =>
        `${id}\t${name}\t${revisions} written\t${reviews} reviewed\t${roles.join(', ')}\t${accessWords[access]}\n`,
    )
    process.stdout.write(json ? `${JSON.stringify(people, null, 2)}\n` : lines.join(''))
  })
