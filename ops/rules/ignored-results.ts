import ts from 'typescript'

const home = '/domain/result.ts'

/**
 * Where a file drops what a use case answers: statements, awaited and voided ones included, that ignore a `Result`, a promise
 * of one, or a list of them, as `Promise.all` makes. No linter knows of our type, and an ignored refusal is heard by nobody.
 * Returns line numbers from 1, in order.
 */
export function listIgnoredResults(program: ts.Program, file: ts.SourceFile): number[] {
  const checker = program.getTypeChecker()
  const lines: number[] = []
  const visit = (node: ts.Node): void => {
    // A `void` also where it is no statement of its own, as in `() => void save()`.
    if (ts.isExpressionStatement(node) || ts.isVoidExpression(node))
      for (const dropped of listDropped(node.expression))
        if (isResult(checker, checker.getTypeAtLocation(dropped)))
          lines.push(file.getLineAndCharacterOfPosition(dropped.getStart()).line + 1)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return lines
}

/** The parts of an expression whose values are dropped with it. */
function listDropped(expression: ts.Expression): ts.Expression[] {
  return listSources(expression)?.flatMap(listDropped) ?? [expression]
}

/** Where the value of an expression comes from, or `null` where it is made here. */
function listSources(expression: ts.Expression): ts.Expression[] | null {
  if (ts.isConditionalExpression(expression)) return [expression.whenTrue, expression.whenFalse]
  if (ts.isBinaryExpression(expression)) return listOperands(expression)
  // What is voided is looked at by itself.
  if (ts.isVoidExpression(expression)) return []
  return ts.isAwaitExpression(expression) ||
    ts.isParenthesizedExpression(expression) ||
    ts.isAsExpression(expression) ||
    ts.isNonNullExpression(expression) ||
    ts.isSatisfiesExpression(expression)
    ? [expression.expression]
    : null
}

const handingOn = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.CommaToken,
])

/** An assignment keeps its value, and arithmetic makes another one. */
function listOperands({ left, operatorToken, right }: ts.BinaryExpression): ts.Expression[] {
  return handingOn.has(operatorToken.kind) ? [left, right] : []
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
