import type { MarketCode } from '@/lib/kernel/channel'
import type { Localized } from '@/lib/kernel/locale'
import type { ModelDefinition, ValueDefinition } from './definition'

type Named = { code: string; label?: Localized; question?: Localized }
export type ChangedPart =
  | 'steps'
  | 'features'
  | 'values'
  | 'rules'
  | 'packages'
  | 'editions'
  | 'needs'
  | 'facts'
  | 'pictures'

/** One difference between two definitions. `place` is where it stands in the later one; absent for what is gone. */
export type DefinitionChange = {
  part: ChangedPart
  kind: 'added' | 'removed' | 'changed' | 'price'
  name: Localized
  /** The feature that a value belongs to. */
  of?: Localized
  place?: string
  /** Minor units per market, for a price. */
  before?: Partial<Record<MarketCode, number>>
  after?: Partial<Record<MarketCode, number>>
}

/** What is different in the later definition: names are matched by code, rules by what they say. */
export function compareDefinitions(before: ModelDefinition, after: ModelDefinition): DefinitionChange[] {
  return [
    ...lists('steps', 'steps', before.steps, after.steps),
    ...lists('features', 'features', before.features.map(bare), after.features.map(bare)),
    ...after.features.flatMap(({ code, label, values }, at) => {
      const old = before.features.find((each) => each.code === code)
      return old ? valueChanges(old.values, values, label, `features.${at}.values`) : []
    }),
    ...ruleChanges(before.rules, after.rules),
    ...lists('packages', 'packages', before.packages, after.packages),
    ...lists('editions', 'editions', before.editions, after.editions),
    ...lists('needs', 'needs', before.needs, after.needs),
    ...lists('facts', 'facts', before.facts, after.facts),
    ...(same(before.pictures, after.pictures)
      ? []
      : [{ part: 'pictures' as const, kind: 'changed' as const, name: {}, place: 'pictures' }]),
  ]
}

/** A feature without its values, which are compared by themselves. */
const bare = ({ values: _, ...feature }: ModelDefinition['features'][number]) => feature

function lists(part: ChangedPart, path: string, before: Named[], after: Named[]): DefinitionChange[] {
  const name = ({ code, label, question }: Named) => label ?? question ?? { en: code }
  const gone = before.filter(({ code }) => !after.some((each) => each.code === code))
  return [
    ...after.flatMap((each, at): DefinitionChange[] => {
      const old = before.find(({ code }) => code === each.code)
      if (old && same(old, each)) return []
      return [{ part, kind: old ? 'changed' : 'added', name: name(each), place: `${path}.${at}` }]
    }),
    ...gone.map((each): DefinitionChange => ({ part, kind: 'removed', name: name(each) })),
  ]
}

function valueChanges(before: ValueDefinition[], after: ValueDefinition[], of: Localized, path: string) {
  const unpriced = ({ surcharge: _, ...value }: ValueDefinition) => value
  const prices = after.flatMap(({ code, label, surcharge }, at): DefinitionChange[] => {
    const old = before.find((each) => each.code === code)
    if (!old || same(old.surcharge, surcharge)) return []
    const place = `${path}.${at}`
    return [{ part: 'values', kind: 'price', name: label, place, before: old.surcharge ?? {}, after: surcharge ?? {} }]
  })
  const others = lists('values', path, before.map(unpriced), after.map(unpriced))
  return [...others, ...prices].map((change) => ({ ...change, of }))
}

function ruleChanges(before: ModelDefinition['rules'], after: ModelDefinition['rules']): DefinitionChange[] {
  const left = new Map<string, number>()
  for (const rule of before) left.set(written(rule), (left.get(written(rule)) ?? 0) + 1)
  const added = after.flatMap((rule, at) => {
    const count = left.get(written(rule)) ?? 0
    if (count) left.set(written(rule), count - 1)
    return count ? [] : [at]
  })
  const removed = before.filter((rule) => {
    const count = left.get(written(rule)) ?? 0
    if (count) left.set(written(rule), count - 1)
    return count > 0
  })
  // One that says the same to shoppers, or stands in the same place, is the same rule written anew.
  const changed = added.flatMap((at) => {
    const old = removed.findIndex((rule) => same(rule.label, after[at]?.label) || before.indexOf(rule) === at)
    if (old < 0) return []
    removed.splice(old, 1)
    return [at]
  })
  return [
    ...added.map(
      (at): DefinitionChange => ({
        part: 'rules',
        kind: changed.includes(at) ? 'changed' : 'added',
        name: after[at]?.label ?? {},
        place: `rules.${at}`,
      }),
    ),
    ...removed.map((rule): DefinitionChange => ({ part: 'rules', kind: 'removed', name: rule.label ?? {} })),
  ]
}

const written = (value: unknown) => JSON.stringify(sorted(value))
const same = (a: unknown, b: unknown) => written(a) === written(b)

/** Without the order in which keys were written, and without what is not there. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (!value || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  )
}
