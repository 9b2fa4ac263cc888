import { type Chooser, type Chosen, choose, chosenAt, completed, keyOf } from '@/lib/configurator/choosing'
import { defaultChoices } from '@/lib/configurator/chosen-value'
import { unpackModel } from '@/lib/configurator/compiled-model'
import { Contradictions } from '@/lib/configurator/contradiction'
import { ConfiguratorEngine } from '@/lib/configurator/engine'
import { engineModel, surchargesOf, withPackages } from '@/lib/configurator/engine-model'
import type { Choices } from '@/lib/configurator/expression'
import { followVisit } from './follow-visit'
import { shownOffers, shownRefusal } from './shown-offers'
import type { ModelView } from './view'

export type Live = Awaited<ReturnType<typeof loadLive>>

/** Everything that thinks, loaded when the page stands: from then on every answer is made in the browser. */
export async function loadLive(view: ModelView) {
  const chooser = await loadChooser(view)
  const words = { chooser, locale: view.locale, reasons: view.reasons, unsold: view.unsold }
  return {
    choose: (chosen: Chosen, feature: string, value: string) => choose(chooser, chosen, feature, value),
    at: (choices: Choices) => chosenAt(chooser, choices),
    completed: (own: Choices) => completed(chooser, own),
    keyOf: (choices: Choices) => keyOf(chooser, choices),
    offers: (chosen: Chosen) => shownOffers(words, chosen, false),
    follow: (key: string) => followVisit(view, key),
    refusal: (chosen: Chosen, feature: string, value: string) => shownRefusal(words, chosen, feature, value),
  }
}

async function loadChooser({ slug, version, definition, market, constraints, unsold }: ModelView): Promise<Chooser> {
  const answer = await fetch(`/api/configurator/${slug}/${version}`)
  if (!answer.ok) throw new Error(`The model is not to be had: ${answer.status}`)
  const { features } = engineModel({ ...definition, rules: [] })
  const engine = new ConfiguratorEngine(
    unpackModel(new Uint8Array(await answer.arrayBuffer()), features),
    unsold.values,
  )
  let contradictions: Contradictions | undefined
  const terms = {
    prices: surchargesOf(definition, market),
    preferred: withPackages(definition, defaultChoices(definition)),
    // Only made for whoever asks why.
    get contradictions() {
      contradictions ??= new Contradictions({
        features,
        rules: constraints.map(() => ({ type: 'expression', expression: '' })),
        constraints: constraints.map((rule) =>
          rule.kind === 'table' ? { ...rule, tuples: rule.tuples.map((tuple) => Uint16Array.from(tuple)) } : rule,
        ),
      })
      return contradictions
    },
  }
  return { engine, version, definition, terms }
}
