// Which way imports point (docs/ARCHITECTURE.md), for dependency-cruiser. What is not allowed here is an error.
const own = '^(app|desk|press|front|components|server|domain|prisma|ops|e2e|content)/'

/** Packages that the rules may use: they are pure, like the rules. */
const purePackages = [
  'zod',
  'yaml',
  'unified',
  'remark-[a-z]+',
  'rehype-[a-z]+',
  'micromark[a-z-]*',
  'mdast-util-[a-z-]+',
  'hast-util-[a-z-]+',
  'unist-util-[a-z-]+',
  'diff',
  'vfile',
  '@types/(mdast|hast|unist)',
  'mdast',
  'hast',
  'unist',
].join('|')

const mayImport = {
  domain: ['domain'],
  components: ['components', 'domain'],
  server: ['server', 'domain', 'prisma/generated'],
  front: ['front', 'domain'],
  press: ['press', 'front', 'components', 'server', 'domain'],
  app: ['app', 'press', 'components', 'server', 'domain'],
  desk: ['desk', 'press', 'front', 'server', 'domain', 'ops'],
}

const layers = Object.entries(mayImport).map(([from, to]) => ({
  name: `${from}-imports-down`,
  severity: 'error',
  comment: `${from}/ may import ${to.join(', ')} only`,
  from: { path: `^${from}/`, pathNot: '\\.test(-data)?\\.tsx?$' },
  to: { path: own, pathNot: `^(${to.join('|')})/` },
}))

export default {
  forbidden: [
    ...layers,
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'domain/ knows no clock, file, network, React, Next or Prisma',
      from: { path: '^domain/', pathNot: '\\.test(-data)?\\.tsx?$' },
      to: { pathNot: ['^domain/', `node_modules/(${purePackages})/`] },
    },
    {
      name: 'components-are-markup',
      severity: 'error',
      comment: 'components/ know React and nothing that touches the world',
      from: { path: '^components/', pathNot: ['^components/(chart|desk)/', '\\.test(-data)?\\.tsx?$'] },
      to: { pathNot: ['^(components|domain)/', 'node_modules/(@types/)?react/'] },
    },
    {
      name: 'charts-are-markup',
      severity: 'error',
      comment: 'components/chart/ know the scales and shapes of D3 besides',
      from: { path: '^components/chart/', pathNot: '\\.test(-data)?\\.tsx?$' },
      to: { pathNot: ['^(components|domain)/', 'node_modules/(@types/)?(react|d3-scale|d3-shape)/'] },
    },
    {
      name: 'desk-components-are-markup',
      severity: 'error',
      comment:
        'components/desk/ run in the browser, on Next and the packages named here, and ask the desk for all else',
      from: { path: '^components/desk/', pathNot: '\\.test(-data)?\\.tsx?$' },
      to: {
        pathNot: [
          '^(components|domain)/',
          '^press/styles/tokens.css$',
          'node_modules/(@types/)?(react|react-dom|next|uqr|downshift|@codemirror/\\w+|@simplewebauthn/browser|@fontsource/newsreader)/',
        ],
      },
    },
    {
      name: 'readers-get-no-desk',
      severity: 'error',
      comment: 'what readers see reaches nothing of the desk',
      from: { path: '^(press|front|components/(?!desk/))', pathNot: '\\.test(-data)?\\.tsx?$' },
      to: { path: '^components/desk/', reachable: true },
    },
    {
      name: 'only-server-knows-prisma',
      severity: 'error',
      comment: 'Prisma, types included, stays in server/ and prisma/',
      from: { pathNot: ['^(server|prisma)/', '\\.test(-data)?\\.tsx?$'] },
      to: { path: ['^prisma/generated', 'node_modules/@prisma/(client|adapter-pg)'] },
    },
    {
      name: 'front-stands-alone',
      severity: 'error',
      comment: 'what serves and keeps pages reaches neither React nor Prisma, by whatever way',
      from: { path: '^front/', pathNot: '\\.test(-data)?\\.tsx?$' },
      to: {
        path: [
          '^(components|app|server)/',
          '^prisma/',
          'node_modules/(@types/)?(react|react-dom|next)/',
          'node_modules/(@prisma/|prisma/|pg/)',
        ],
        reachable: true,
      },
    },
    { name: 'nobody-imports-app', severity: 'error', from: { pathNot: '^app/' }, to: { path: '^app/' } },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: { path: own },
      to: { couldNotResolve: true },
    },
    {
      name: 'tests-stay-outside',
      severity: 'error',
      comment: 'what only tests use is imported by tests only',
      from: {
        pathNot: [
          '\\.test(-data)?\\.tsx?$',
          '^ops/testing/',
          '^e2e/',
          '^vitest.config.ts$',
          '^ops/(test|bench|fuzz)',
        ],
      },
      to: {
        path: [
          '^ops/testing/',
          '^e2e/',
          '\\.test(-data)?\\.tsx?$',
          'node_modules/(vitest|fast-check|@playwright)/',
        ],
      },
    },
  ],
  options: {
    // Types count: a type from Prisma in domain/ would be a dependency all the same.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.build|\\.data|prisma/generated/internal)' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
