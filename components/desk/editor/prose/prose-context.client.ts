import { StateEffect, StateField } from '@codemirror/state'
import type { Citation } from '#domain/briefs/brief-content.ts'
import type { Likelihood } from '#domain/judgments/likelihood.ts'

/** What a text stands in: the sources that it can cite, and the likelihood that is given to what it judges. */
export interface ProseContext {
  sources: readonly Pick<Citation, 'number' | 'title' | 'publisher'>[]
  likelihood: Likelihood | null
}

export const setProseContext = StateEffect.define<ProseContext>()

/** Kept with the text, so that its marks follow when a source comes or goes. */
export const proseContext = StateField.define<ProseContext>({
  create: () => ({ sources: [], likelihood: null }),
  update: (present, { effects }) =>
    effects.reduce((latest, effect) => (effect.is(setProseContext) ? effect.value : latest), present),
})
