import type { EntityFacts, EntityKind } from '#domain/entities/entity-names.ts'

/** Invented names and plain words: nothing here is about anyone. */
const places =
  'Aldmoor Brenholt Castreve Dunvale Ermsund Fallowick Gravaro Hestmark Isterby Jorvane Kelmora Lundhaven Marrowick Norvale Ostrand Pellinor Quarrow Rastova Selmere Tarnholm Ulverby Vasterno Wexmoor Ystrad Zellingen'.split(
    ' ',
  )

const bodies: readonly (readonly [string, EntityKind])[] = [
  ['Ministry of the Interior', 'organisation'],
  ['Port Authority', 'organisation'],
  ['Grid Company', 'organisation'],
  ['Electoral Commission', 'organisation'],
  ['Coast Guard', 'organisation'],
  ['Central Bank', 'organisation'],
  ['Telecom', 'organisation'],
  ['Liberation Front', 'organisation'],
  ['University Hospital', 'organisation'],
  ['Strait', 'place'],
  ['Border Crossing', 'place'],
  ['Air Base', 'place'],
  ['Control System', 'product'],
  ['Security Act', 'law'],
  ['Summit', 'event'],
  ['Loader', 'malware'],
]

/** Entities as briefs name them, the most usual first. */
export const entityPool: readonly EntityFacts[] = places.flatMap((place, at) =>
  bodies.map(([body, kind], index) => ({
    name: `${place} ${body}`,
    kind,
    aliases: (at + index) % 5 === 0 ? [`${place.charAt(0)}${body.replace(/[^A-Z]/g, '')}${at}`] : [],
  })),
)

const subjects =
  'maritime energy electoral border aviation rail water health banking telecom satellite academic'.split(' ')
const concerns =
  'security sabotage espionage disinformation supply-chain resilience attribution sanctions policing logistics'.split(
    ' ',
  )

/** Tags, the most usual first. */
export const tagPool: readonly string[] = concerns.flatMap((concern) =>
  subjects.map((subject) => `${subject} ${concern}`),
)

/** Publishers of sources, the most usual first. */
export const publisherPool: readonly string[] = ['Courier', 'Gazette', 'Radio', 'Monitor'].flatMap((kind) =>
  places.map((place) => `${place} ${kind}`),
)

export const techniquePool: readonly string[] = [
  'Analysis of Competing Hypotheses',
  'Key Assumptions Check',
  'Indicators Development',
  'Quality of Information Check',
  'Deception Detection',
  'Cross-Impact Analysis',
  'Scenario Analysis',
  'Chronologies and Timelines',
]

export const actors =
  'investigators|two ministries|the operator|a regional broadcaster|customs officers|the opposition|an insurer|three laboratories|local officials|the harbour master|dockworkers|a parliamentary committee|engineers on the site|the prosecutor|several embassies|night-shift staff'.split(
    '|',
  )
export const deeds =
  'reported|confirmed|disputed|documented|withheld|photographed|traced|measured|recorded|played down|examined|described'.split(
    '|',
  )
export const things =
  'an outage of the control room|the loss of two transformers|traffic from rented servers|a convoy without markings|forged letters|a gap in the log files|the damage to a cable|unusual purchases of fuel|a drone above the depot|payments through a shell company|a copied badge|the recall of reservists|false messages to voters|a breach of the perimeter'.split(
    '|',
  )
export const times =
  'in the first hours|before the vote|since early spring|within a week|during the exercise|on the day after|over the last quarter|at short notice|under heavy rain|while repairs went on'.split(
    '|',
  )
export const reasons =
  'two independent measurements agree|most accounts go back to one agency|the logs are incomplete|no outsider has seen the wreck|the timeline rests on a single witness|officials and operators tell the same story'.split(
    '|',
  )
export const advice =
  'rotate the credentials of all contractors|inspect the remaining stations|publish what is known|keep a second route open|log every visit|agree on one spokesman|test the restart by hand|share the samples with neighbours'.split(
    '|',
  )
