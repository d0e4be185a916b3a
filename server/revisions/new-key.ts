import { randomInt } from 'node:crypto'

/** Letters and figures that nobody mistakes for each other. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A key for a part of a brief: nine signs, so that two in one brief are alike once in many million briefs. */
export function newKey(): string {
  return Array.from({ length: 9 }, () => signs[randomInt(signs.length)]).join('')
}
