import { type Chooser, type Chosen, keyOf, offersOf, refusalOf } from '@/lib/configurator/choosing'
import { chosenValue } from '@/lib/configurator/chosen-value'
import { type Locale, localized } from '@/lib/kernel/locale'
import type { ModelView, ShownOffers, ShownRefusal } from './view'

type Words = { chooser: Chooser; locale: Locale; reasons: string[]; unsold: ModelView['unsold'] }

/** What is shown at each value. The reasons of refusals take longer: in the browser they are told when asked for. */
export function shownOffers(words: Words, chosen: Chosen, withReasons: boolean): ShownOffers {
  const offers = offersOf(words.chooser, chosen)
  return Object.fromEntries(
    Object.entries(offers).map(([feature, values]) => [
      feature,
      Object.fromEntries(
        Object.entries(values).map(([value, offer]) => [
          value,
          offer ?? { refused: withReasons ? shownRefusal(words, chosen, feature, value) : null },
        ]),
      ),
    ]),
  )
}

/** A refusal in words. Null when the value can be had after all. */
export function shownRefusal(
  { chooser, locale, reasons, unsold }: Words,
  chosen: Chosen,
  feature: string,
  value: string,
): ShownRefusal | null {
  if (unsold.values[feature]?.includes(value)) return { reasons: [unsold.says], repair: null }
  const refusal = refusalOf(chooser, chosen, feature, value)
  if (!refusal) return null
  const { definition } = chooser
  const nameOf = (of: string, code: string) => localized(chosenValue(definition, of, code)?.label, locale)
  const labelOf = (of: string) => localized(definition.features.find(({ code }) => code === of)?.label, locale)
  const { explanation, repair } = refusal
  const said = explanation.rules.flatMap((at) => reasons[at] || [])
  const colliding = Object.entries(explanation.choices)
    .filter(([of]) => of !== feature)
    .map(([of, code]) => `${labelOf(of)}: ${nameOf(of, code)}`)
  return {
    reasons: said.length ? said : colliding,
    repair: repair && {
      key: keyOf(chooser, repair.choices),
      choices: repair.choices,
      difference: repair.difference ?? 0,
      changes: repair.changes.map((change) => ({
        label: labelOf(change.feature),
        from: nameOf(change.feature, change.from),
        to: nameOf(change.feature, change.to),
      })),
    },
  }
}
