import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isIntrospectionType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'

/** What one request may ask: enough for a page with everything on it, too little to keep a processor busy. */
export const limits = { depth: 10, schemaDepth: 20, aliases: 15, roots: 10, cost: 5_000, tokens: 2_000, length: 10_000 }

/** How many a list holds at most, or usually: a listing's page, a product's variants. */
const USUAL: Record<string, number> = { ProductCard: 24, Variant: 12, Category: 12, Asset: 50, FacetValue: 10 }
const ANY_LIST = 6

type Weight = { cost: number; depth: number; aliases: number }

/** A rule beside GraphQL's own: refuses what is too deep, too wide or has too many names, before anything is read. */
export function limitsRule(context: ValidationContext) {
  return {
    Document(document: DocumentNode) {
      const refuse = (code: string, most: number) =>
        context.reportError(new GraphQLError(code, { extensions: { code, most } }))
      for (const operation of document.definitions) {
        if (operation.kind !== Kind.OPERATION_DEFINITION) continue
        const query = context.getSchema().getQueryType()
        if (!query) continue
        const { cost, depth, aliases } = weigher(context)(operation.selectionSet, query)
        const looksAtSchema = onlySchema(operation.selectionSet)
        const deepest = looksAtSchema ? limits.schemaDepth : limits.depth
        if (depth > deepest) refuse('tooDeep', deepest)
        if (aliases > limits.aliases) refuse('tooManyAliases', limits.aliases)
        if (operation.selectionSet.selections.length > limits.roots) refuse('tooManyQueries', limits.roots)
        if (!looksAtSchema && cost > limits.cost) refuse('tooCostly', limits.cost)
      }
    },
  }
}

const onlySchema = ({ selections }: SelectionSetNode) =>
  selections.every((one) => one.kind === Kind.FIELD && one.name.value.startsWith('__'))

/** Each fragment is weighed once, so that fragments of fragments cannot make the weighing long. */
function weigher(context: ValidationContext) {
  const known = new Map<FragmentDefinitionNode, Weight>()
  const open = new Set<FragmentDefinitionNode>()
  return weigh

  function weigh({ selections }: SelectionSetNode, parent: GraphQLNamedType): Weight {
    const sum: Weight = { cost: 0, depth: 0, aliases: 0 }
    for (const selection of selections) {
      const { cost, depth, aliases } = weightOf(selection, parent)
      sum.cost += cost
      sum.aliases += aliases
      sum.depth = Math.max(sum.depth, depth)
    }
    return sum
  }

  function weightOf(selection: SelectionSetNode['selections'][number], parent: GraphQLNamedType): Weight {
    if (selection.kind === Kind.INLINE_FRAGMENT) return weigh(selection.selectionSet, parent)
    if (selection.kind === Kind.FRAGMENT_SPREAD) return weightOfFragment(selection.name.value)
    const aliases = selection.alias ? 1 : 0
    const field = isObjectType(parent) ? parent.getFields()[selection.name.value] : undefined
    const type = field && getNamedType(field.type)
    // Of the schema itself only the depth counts.
    if (!selection.selectionSet) return { cost: 1, depth: 1, aliases }
    const inner = weigh(selection.selectionSet, type && !isIntrospectionType(type) ? type : parent)
    const times = field && isListType(getNullableType(field.type)) ? (USUAL[type?.name ?? ''] ?? ANY_LIST) : 1
    return { cost: 1 + inner.cost * times, depth: 1 + inner.depth, aliases: aliases + inner.aliases }
  }

  function weightOfFragment(name: string): Weight {
    const nothing = { cost: 0, depth: 0, aliases: 0 }
    const fragment = context.getFragment(name)
    // A circle is refused by a rule of GraphQL's own.
    if (!fragment || open.has(fragment)) return nothing
    const before = known.get(fragment)
    if (before) return before
    open.add(fragment)
    const on = context.getSchema().getType(fragment.typeCondition.name.value)
    const weight = on ? weigh(fragment.selectionSet, on) : nothing
    open.delete(fragment)
    known.set(fragment, weight)
    return weight
  }
}
