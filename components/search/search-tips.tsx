const tips: readonly [written: string, meaning: string][] = [
  ['"drag trail"', 'this exact phrase'],
  ['-pipeline', 'briefs without this word'],
  ['cable OR pipeline', 'either word or both'],
  ['sabot*', 'any word that begins this way'],
  ['confidence:high', 'only briefs with high confidence; also likelihood:likely'],
  ['category:cybersecurity', 'only this category; also tag:, entity:, technique: and source:'],
  ['from:2024-12 to:2025', 'published in this period, given in years, months or days'],
]

/** How to say what one looks for. */
export function SearchTips() {
  return (
    <section aria-labelledby="tips">
      <h2 className="label" id="tips">
        Search tips
      </h2>
      <dl className="tips">
        {tips.map(([written, meaning]) => (
          <div key={written}>
            <dt>{written}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
