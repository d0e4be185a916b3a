import type { Prisma } from '#prisma/generated/client.ts'

/** A value of a domain type as Prisma takes JSON, whose own type asks for an index signature that interfaces lack. */
export function asJson(value: object): Prisma.InputJsonObject {
  return value
}
