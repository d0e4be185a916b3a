import { describe, expect, it } from 'vitest'
import { EnvironmentProblem, parseEnvironment } from './environment.ts'

describe('parseEnvironment', () => {
  it('needs nothing', () => expect(parseEnvironment({})).toEqual({ databaseUrl: null, port: 3000 }))
  it('reads both', () =>
    expect(parseEnvironment({ DATABASE_URL: 'postgresql://localhost/w', PORT: '8080' })).toEqual({
      databaseUrl: 'postgresql://localhost/w',
      port: 8080,
    }))
  it('takes an empty variable for none', () =>
    expect(parseEnvironment({ DATABASE_URL: '' }).databaseUrl).toBeNull())
  it.each([
    [{ PORT: 'http' }, /^PORT is wrong: must be a whole number from 1 to 65535\.$/],
    [{ PORT: '70000' }, /^PORT is wrong: must be a whole number from 1 to 65535\.$/],
    [{ DATABASE_URL: 'postgresql://w:p#w@localhost/w' }, /^DATABASE_URL is wrong: must look like postgresql/],
    [{ DATABASE_URL: 'postgresql://localhost:high/w' }, /^DATABASE_URL is wrong: must look like postgresql/],
    [{ DATABASE_URL: 'mysql://localhost/w' }, /^DATABASE_URL is wrong: must start with postgresql/],
  ])('refuses %j in one sentence', (variables, message) => {
    expect(() => parseEnvironment(variables)).toThrow(EnvironmentProblem)
    expect(() => parseEnvironment(variables)).toThrow(message)
  })
})
