// node ops/rights/print-rights.ts > docs/PEOPLE.md
import { renderRights } from './render-rights.ts'

process.stdout.write(renderRights())
