import tseslint from 'typescript-eslint'
import { usedResult } from '#ops/rules/used-result.ts'

/** File names that say nothing of what is inside. */
const emptyNames = '(utils?|helpers?|common|misc|types|constants|actions|index)'

export default tseslint.config(
  { ignores: ['node_modules', '.build', '.data', 'prisma/generated', 'next-env.d.ts', 'test-results'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { project: { rules: { 'file-name': fileName(), 'used-result': usedResult } } },
    rules: {
      'project/file-name': 'error',
      'project/used-result': 'error',
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^\\.\\./', message: 'Name what is elsewhere from the root: #domain/…' }] },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ':matches(ObjectExpression > SpreadElement > ObjectExpression, ArrayExpression > SpreadElement > ArrayExpression)',
          message: 'Write the fields out: a spread literal is not checked for misspelt ones.',
        },
      ],
      'max-lines': ['error', 300],
      'max-params': ['error', 3],
      'no-console': 'error',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/prefer-literal-enum-member': 'off',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
    },
  },
  { files: ['**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.mjs'], rules: { 'project/used-result': 'off' } },
  // The scores are there to be read.
  {
    files: ['domain/layout/testing/{score,saved-cases}.test.ts', 'e2e/editors/hostile-text.spec.ts'],
    rules: { 'no-console': 'off' },
  },
  // Other test files share their modules with the files that ran before them in the same worker.
  {
    files: ['**/*.test.{ts,tsx}'],
    ignores: ['**/*.apart.db.test.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'vi',
          property: 'mock',
          message: 'Replace modules in *.apart.db.test.ts only, or hand in what differs.',
        },
      ],
    },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'e2e/**', 'ops/**', 'prisma/draft/**'],
    rules: { '@typescript-eslint/no-unsafe-type-assertion': 'off' },
  },
)

/** kebab-case, and a name that says what is inside. */
function fileName() {
  return {
    create(context) {
      const name = context.filename.split('/').at(-1).replace(/^\./, '').split('.')[0]
      return {
        Program(node) {
          if (new RegExp(`^${emptyNames}$`).test(name))
            context.report({ node, message: `The file name "${name}" says nothing of what is inside.` })
          if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
            context.report({ node, message: `The file name "${name}" is not kebab-case.` })
        },
      }
    },
  }
}
