import { describe, expect, it } from 'vitest'
import { decideLease, leaseLength, type EditingLease, type EditingSign } from './editing-lease.ts'

const start = Date.parse('2026-03-05T14:02:00Z')
const later = start + 60_000
const ended = start + leaseLength
const ofAnn: EditingLease = { holderId: 'ann', since: start, renewedAt: start, takenFromId: null }
const ofEd = (since: number, takenFromId: string | null): EditingLease => ({
  holderId: 'ed',
  since,
  renewedAt: since,
  takenFromId,
})

interface Case {
  says: string
  lease: EditingLease | null
  personId: string
  sign: EditingSign
  now: number
  expected: EditingLease | null
}

describe('who is editing', () => {
  it.each<Case>([
    {
      says: 'is whoever opens a brief that nobody edits',
      lease: null,
      personId: 'ed',
      sign: 'opening',
      now: later,
      expected: ofEd(later, null),
    },
    {
      says: 'is nobody while one only looks',
      lease: null,
      personId: 'ed',
      sign: 'looking',
      now: later,
      expected: null,
    },
    {
      says: 'stays who it is when another opens the brief',
      lease: ofAnn,
      personId: 'ed',
      sign: 'opening',
      now: later,
      expected: ofAnn,
    },
    {
      says: 'stays who it is when another writes',
      lease: ofAnn,
      personId: 'ed',
      sign: 'writing',
      now: ended - 1,
      expected: ofAnn,
    },
    {
      says: 'stays who it is when another leaves',
      lease: ofAnn,
      personId: 'ed',
      sign: 'leaving',
      now: later,
      expected: ofAnn,
    },
    {
      says: 'is renewed by writing, since the same time',
      lease: ofAnn,
      personId: 'ann',
      sign: 'writing',
      now: later,
      expected: { ...ofAnn, renewedAt: later },
    },
    {
      says: 'is not renewed by looking',
      lease: ofAnn,
      personId: 'ann',
      sign: 'looking',
      now: later,
      expected: ofAnn,
    },
    {
      says: 'is nobody two minutes after the last sign of life',
      lease: ofAnn,
      personId: 'ann',
      sign: 'looking',
      now: ended,
      expected: null,
    },
    {
      says: 'is whoever writes once it is free',
      lease: ofAnn,
      personId: 'ed',
      sign: 'writing',
      now: ended,
      expected: ofEd(ended, null),
    },
    {
      says: 'is nobody when the holder leaves',
      lease: ofAnn,
      personId: 'ann',
      sign: 'leaving',
      now: later,
      expected: null,
    },
    {
      says: 'is whoever takes it over, which is remembered',
      lease: ofAnn,
      personId: 'ed',
      sign: 'taking',
      now: later,
      expected: ofEd(later, 'ann'),
    },
    {
      says: 'is not taken from somebody whose time is over',
      lease: ofAnn,
      personId: 'ed',
      sign: 'taking',
      now: ended,
      expected: ofEd(ended, null),
    },
    {
      says: 'goes on being told as taken while the new holder writes',
      lease: ofEd(start, 'ann'),
      personId: 'ed',
      sign: 'writing',
      now: later,
      expected: { ...ofEd(start, 'ann'), renewedAt: later },
    },
  ])('$says', ({ lease, personId, sign, now, expected }) =>
    expect(decideLease(lease, { personId, sign, now })).toEqual(expected),
  )
})
