import type {
  Between,
  Call,
  Case,
  Expression,
  ItemAccess,
  Like,
  Membership,
  MethodCall,
  OrderItem,
  PartitionedArgument,
  TableArgument,
  Window,
} from './tree.js'

type Visit = (expression: Expression) => void

/** Visits the expressions that stand directly in another, in the order of the text; not those of queries in it. */
export function eachChild(expression: Expression, visit: Visit): void {
  switch (expression.type) {
    case 'path':
    case 'star':
    case 'literal':
    case 'subquery':
    case 'model':
    case 'flag':
    case 'type-argument':
      return
    case 'chain':
      expression.operands.forEach(visit)
      return
    case 'row':
    case 'collection':
      expression.items.forEach(visit)
      return
    case 'descriptor':
      expression.columns.forEach(visit)
      return
    case 'interval':
    case 'date-difference':
    case 'named':
    case 'passed':
      visit(expression.value)
      return
    case 'unary':
    case 'test':
    case 'cast':
    case 'field':
      visit(expression.operand)
      return
    case 'call':
      eachOfCall(expression, visit)
      return
    default:
      partsOf(expression).forEach(visit)
  }
}

type Parted =
  Between | Membership | Like | Case | MethodCall | ItemAccess | TableArgument | PartitionedArgument

function partsOf(expression: Parted): readonly Expression[] {
  switch (expression.type) {
    case 'between':
      return [expression.operand, expression.low, expression.high]
    case 'membership':
      return [expression.operand, ...expression.list]
    case 'like':
      return [expression.operand, expression.pattern, ...present(expression.escape)]
    case 'case':
      return partsOfCase(expression)
    case 'method':
      return [expression.operand, expression.call]
    case 'item':
      return [expression.operand, expression.index]
    case 'table-argument':
      return [...expression.partitionBy, ...expression.orderBy.map((item) => item.expression)]
    case 'partitioned-argument':
      return [
        expression.value,
        ...expression.partitionBy,
        ...expression.orderBy.map((item) => item.expression),
      ]
  }
}

function partsOfCase({ operand, branches, otherwise }: Case): readonly Expression[] {
  const inBranches = branches.flatMap((branch) => [...branch.when, branch.then])
  return [...present(operand), ...inBranches, ...present(otherwise)]
}

function present(expression: Expression | null): readonly Expression[] {
  return expression === null ? [] : [expression]
}

function eachOfCall({ arguments: list, clauses, over }: Call, visit: Visit): void {
  for (const argument of list) visit(argument)
  if (clauses !== null) {
    eachOrdered(clauses.orderBy, visit)
    clauses.withinDistinct.forEach(visit)
    if (clauses.filter !== null) visit(clauses.filter)
  }
  if (over !== null && 'type' in over) eachOfWindow(over, visit)
}

/** Visits what a list is ordered by. */
export function eachOrdered(items: readonly OrderItem[], visit: Visit): void {
  for (const item of items) visit(item.expression)
}

/** Visits what a window is made of. */
export function eachOfWindow({ partitionBy, orderBy, frame }: Window, visit: Visit): void {
  partitionBy.forEach(visit)
  eachOrdered(orderBy, visit)
  for (const bound of frame?.bounds ?? []) if (bound.distance !== null) visit(bound.distance)
}
