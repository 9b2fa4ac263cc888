import 'server-only'
import type { Locale } from '@/lib/kernel/locale'
import { localized } from '@/lib/kernel/locale'
import { type Fit, modelOfFit } from './accessory-queries'
import { conditionWords } from './condition-words'
import { knownOf } from './configuration-facts'
import { parseExpression } from './expression-text'

/** A model that a product fits, in the words of one language. */
export type ShownFit = {
  model: string
  name: string
  /** As a program reads it, `rack = chrome`; empty where it fits every configuration. */
  condition: string
  /** "Rack: Chrome rack"; empty where there is no condition, or none that can be said so briefly. */
  words: string
}

/** Says of each fit what it asks for. */
export const showFits = (fits: Fit[], locale: Locale): Promise<ShownFit[]> =>
  Promise.all(
    fits.map(async (fit) => {
      const { model, name, condition } = fit
      return { model, name: localized(name, locale), condition, words: await wordsOf(fit, locale) }
    }),
  )

async function wordsOf(fit: Fit, locale: Locale): Promise<string> {
  const model = fit.condition ? await modelOfFit(fit) : undefined
  if (!model) return ''
  try {
    return conditionWords(model.definition, parseExpression(fit.condition, knownOf(model.definition)), locale)
  } catch {
    // The model has changed since the condition was written.
    return ''
  }
}
