import type { IsoDate } from '#domain/briefs/brief-content.ts'

/** One brief with its readings in the days that were asked for. */
export interface BriefFigure {
  id: string
  slug: string
  title: string
  /** The UTC day on which it was first published. */
  published: IsoDate
  isWithdrawn: boolean
  readings: number
}

/** Some of the briefs that were read in some days, and what all of them add up to. */
export interface BriefFigures {
  rows: readonly BriefFigure[]
  briefs: number
  readings: number
}

/** The readings of one page of a brief on one day, as the desk exports them. */
export interface DayFigure {
  day: IsoDate
  /** The address that was read: the brief may have another one now. */
  address: string
  /** The present slug of the brief. */
  brief: string
  readings: number
}
