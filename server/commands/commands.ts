import { briefCommands } from './brief-commands.ts'
import type { Command } from './command.ts'
import { commentCommands } from './comment-commands.ts'
import { draftCommands } from './draft-commands.ts'
import { nameCommands } from './name-commands.ts'
import { peopleCommands } from './people-commands.ts'
import { reportCommands } from './report-commands.ts'
import { siteCommands } from './site-commands.ts'

/** Everything that can be asked for at `/api/desk/<name>`, and nothing else. */
export const commands: Readonly<Record<string, Command>> = {
  ...draftCommands,
  ...briefCommands,
  ...commentCommands,
  ...peopleCommands,
  ...nameCommands,
  ...reportCommands,
  ...siteCommands,
}
