const tips: readonly [written: string, meaning: string][] = [
  ['"drag trail"', 'these words in this order'],
  ['-pipeline', 'without this word'],
  ['cable OR pipeline', 'either of the two'],
  ['sabot*', 'every word that begins like this'],
  ['confidence:high', 'only what is judged with high confidence; also likelihood:likely'],
  ['category:cybersecurity', 'only this category; also tag:, entity:, technique: and source:'],
  ['from:2024-12 to:2025', 'published between these months, years or days'],
]

/** How to say what one looks for. */
export function SearchTips() {
  return (
    <section aria-labelledby="tips">
      <h2 className="label" id="tips">
        What you can write
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
