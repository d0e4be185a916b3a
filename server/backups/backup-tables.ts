/** What a backup does with a table of the database. */
export type TableRule =
  | {
      kind: 'carried'
      /** Columns that are no part of the backup: credentials. After a restore they have their default. */
      without?: readonly string[]
      /** Columns that can only be filled in when the tables after this one are there; `id` says whose they are. */
      later?: readonly string[]
      /** That migrations put a row here, in the place of which the one of the backup comes; by this key. */
      seededBy?: string
    }
  | { kind: 'derived' }
  | { kind: 'dropped' }

/** Made anew from the record after a restore. */
const derived: TableRule = { kind: 'derived' }

/** Nobody has it after a restore: what lets somebody in, what is about one machine, what is over soon. */
const dropped: TableRule = { kind: 'dropped' }

const carried: TableRule = { kind: 'carried' }

/** Every table of the database. What is carried is in the order in which it can be read back: what others name, first. */
export const backupTables: Readonly<Record<string, TableRule>> = {
  categories: carried,
  people: { kind: 'carried', seededBy: 'id' },
  person_roles: carried,
  category_templates: carried,
  sign_ins: { kind: 'carried', without: ['two_factor_enabled'] },
  entities: { kind: 'carried', later: ['merged_into_id'] },
  entity_aliases: carried,
  tags: { kind: 'carried', later: ['merged_into_id'] },
  tag_aliases: carried,
  techniques: carried,
  sources: carried,
  // Only a sealed and verified revision can be live, and only one that is not sealed takes its content.
  briefs: {
    kind: 'carried',
    later: [
      'begun_from_id',
      'live_revision_id',
      'first_published_at',
      'published_at',
      'withdrawn_at',
      'withdrawal_reason',
    ],
  },
  revisions: { kind: 'carried', later: ['sealed_at'] },
  sections: carried,
  judgments: carried,
  hypotheses: carried,
  scenarios: carried,
  entity_namings: carried,
  taggings: carried,
  technique_uses: carried,
  citations: carried,
  reviews: carried,
  review_comments: carried,
  drafts: carried,
  publications: carried,
  corrections: carried,
  retired_addresses: carried,
  imported_texts: carried,
  // What a page leads to is chosen when it is published, from what there is then.
  related_briefs: carried,
  day_notes: carried,
  daily_reports: carried,
  report_briefs: carried,
  standing_pages: carried,
  page_reads: carried,
  feed_audiences: carried,
  audit_entries: carried,
  site: { kind: 'carried', seededBy: 'id' },

  listings: derived,
  listing_tags: derived,
  listing_entities: derived,
  listing_techniques: derived,
  listing_phrases: derived,
  list_counts: derived,
  brief_events: derived,
  phrases_due: derived,
  search_briefs: derived,
  search_texts: derived,
  search_words: derived,
  search_doubts: derived,
  search_due: derived,
  search_withdrawn: derived,

  credentials: dropped,
  desk_sessions: dropped,
  sign_in_challenges: dropped,
  second_factors: dropped,
  passkeys: dropped,
  rate_limits: dropped,
  one_time_links: dropped,
  preview_links: dropped,
  editing_leases: dropped,
  prints: dropped,
  hub_pings: dropped,
  read_batches: dropped,
  backups: dropped,
  _prisma_migrations: dropped,
}
