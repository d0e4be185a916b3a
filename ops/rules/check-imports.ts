import { cruise, type ICruiseResult } from 'dependency-cruiser'
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import rules from './import-rules.mjs'

/** Reads all modules below the `folders` of the project at `baseDir` and holds their imports against the rules. */
export async function checkImports(
  folders: string[],
  baseDir: string,
): Promise<{ modules: number; violations: string[] }> {
  const { forbidden, options } = rules
  const { output } = await cruise(
    folders,
    { ...options, baseDir, validate: true, ruleSet: { forbidden } },
    options.enhancedResolveOptions as Parameters<typeof cruise>[2],
    { tsConfig: extractTsConfig('tsconfig.json') },
  )
  const { summary } = output as ICruiseResult
  const violations = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
  return { modules: summary.totalCruised, violations: violations.sort() }
}
