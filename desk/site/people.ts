import { Command } from 'commander'
import { listPeople } from '#server/people/list-people.ts'
import { withDatabase } from '#desk/with-database.ts'

export const peopleCommand = new Command('people')
  .description(
    'list everyone who wrote, reviewed or published something, with the ids that tell namesakes apart',
  )
  .option('--json', 'print JSON')
  .action(async ({ json }: { json?: boolean }) => {
    const people = await withDatabase(listPeople)
    const lines = people.map(
      ({ id, name, revisions, reviews }) => `${id}\t${name}\t${revisions} written\t${reviews} reviewed\n`,
    )
    process.stdout.write(json ? `${JSON.stringify(people, null, 2)}\n` : lines.join(''))
  })
