import { z } from 'zod'
import { createClient } from '#server/db/create-client.ts'

const notAPort = 'must be a whole number from 1 to 65535'

const environmentInput = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgresql://')
    .refine(
      isConnectionString,
      'must look like postgresql://user:password@host:5432/database, with special characters percent-encoded',
    )
    .optional(),
  PORT: z.coerce.number(notAPort).int(notAPort).min(1, notAPort).max(65535, notAPort).default(3000),
})

export interface Environment {
  databaseUrl: string | null
  port: number
}

/** What the environment asks for. Throws one sentence that names the variable and what is wrong with it. */
export function parseEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  // An empty variable is how shells say "not set".
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = environmentInput.safeParse(set)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new EnvironmentProblem(`${issue?.path.join('.')} is wrong: ${issue?.message}.`)
  }
  return { databaseUrl: parsed.data.DATABASE_URL ?? null, port: parsed.data.PORT }
}

/** Whether the database's own client can read it. */
function isConnectionString(text: string): boolean {
  try {
    createClient(text)
    return true
  } catch {
    return false
  }
}

export class EnvironmentProblem extends Error {
  override name = 'EnvironmentProblem'
}
