import { type Locale, localized } from '@/lib/kernel/locale'
import type { ModelDefinition } from './definition'
import type { Expression } from './expression'

const MOST_VALUES = 4

/**
 * A condition in the words of one language, "Rack: Chrome rack, Top case: Without"; all that are named have to be so, and
 * of values with a stroke between them any may be. Empty for what cannot be said so briefly.
 */
export function conditionWords(
  { features }: Pick<ModelDefinition, 'features'>,
  condition: Expression,
  locale: Locale,
): string {
  const one = (feature: string, isMeant: (value: string) => boolean) => {
    const found = features.find(({ code }) => code === feature)
    const values = found?.values.filter(({ code }) => isMeant(code)) ?? []
    if (!found || !values.length || values.length > MOST_VALUES) return ''
    return `${localized(found.label, locale)}: ${values.map(({ label }) => localized(label, locale)).join(' / ')}`
  }
  const say = (each: Expression): string => {
    if (each.op === 'is') return one(each.feature, (value) => each.values.includes(value))
    if (each.op === 'not' && each.of.op === 'is') {
      const { feature, values } = each.of
      return one(feature, (value) => !values.includes(value))
    }
    if (each.op !== 'and' && each.op !== 'or') return ''
    const parts = each.of.map(say)
    const isFlat = each.op === 'and' || each.of.every(({ op }) => op !== 'and')
    return isFlat && parts.every(Boolean) ? parts.join(each.op === 'and' ? ', ' : ' / ') : ''
  }
  // An alternative within several conditions would need brackets.
  const isPlain = condition.op !== 'and' || condition.of.every(({ op }) => op !== 'or')
  return isPlain ? say(condition) : ''
}
