import type { Rule } from 'eslint'
import type ts from 'typescript'

/** What typescript-eslint adds for rules about types; ESLint itself knows of no types. */
interface TypeServices {
  program: ts.Program
  getTypeAtLocation: (node: Rule.Node) => ts.Type
}

const home = '/domain/result.ts'

/**
 * An ESLint rule that needs type information: what a use case answers is looked at. It refuses statements, awaited and
 * voided ones included, that drop a `Result`, a promise of one, or a list of them, as `Promise.all` makes.
 */
export const usedResult: Rule.RuleModule = {
  meta: {
    type: 'problem',
    messages: { ignored: 'This Result is ignored. Look at `ok`, or nobody hears of the refusal.' },
    schema: [],
  },
  create(context) {
    // ESLint types the services as an object of whatever the parser offers.
    const { program, getTypeAtLocation } = context.sourceCode.parserServices as TypeServices
    const check = (expression: Rule.Node): void => {
      for (const node of listDropped(expression))
        if (isResult(program.getTypeChecker(), getTypeAtLocation(node)))
          context.report({ node, messageId: 'ignored' })
    }
    return {
      'ExpressionStatement > *': check,
      // Also where it is no statement of its own, as in `() => void save()`.
      'UnaryExpression[operator="void"] > *': check,
    }
  },
}

/** Where the values of an expression come from, by the names of its fields. */
const sources: Readonly<Record<string, readonly string[]>> = {
  AwaitExpression: ['argument'],
  ChainExpression: ['expression'],
  ConditionalExpression: ['consequent', 'alternate'],
  LogicalExpression: ['left', 'right'],
  SequenceExpression: ['expressions'],
  TSAsExpression: ['expression'],
  TSNonNullExpression: ['expression'],
  TSSatisfiesExpression: ['expression'],
}

/** An assignment keeps its value, and `void` is looked at by itself. */
const keeping = new Set(['AssignmentExpression', 'UnaryExpression'])

/** The parts of an expression whose values are dropped with it. */
function listDropped(expression: Rule.Node): Rule.Node[] {
  if (keeping.has(expression.type)) return []
  const fields = sources[expression.type]
  if (!fields) return [expression]
  // The fields that are named above hold expressions, or lists of them.
  const parts = expression as unknown as Readonly<Record<string, Rule.Node | Rule.Node[]>>
  return fields.flatMap((field) => parts[field] ?? []).flatMap(listDropped)
}

/** Told by where its `ok` is declared: the name of the type gets lost in unions and where only one half is left. */
function isResult(checker: ts.TypeChecker, type: ts.Type): boolean {
  const awaited = checker.getAwaitedType(type) ?? type
  const known = checker.getBaseConstraintOfType(awaited) ?? awaited
  if (known.isUnion()) return known.types.some((one) => isResult(checker, one))
  if (checker.isArrayType(known) || checker.isTupleType(known)) {
    const item = known.getNumberIndexType()
    return item !== undefined && isResult(checker, item)
  }
  const declarations = known.getProperty('ok')?.declarations ?? []
  return declarations.some((declaration) => declaration.getSourceFile().fileName.endsWith(home))
}
