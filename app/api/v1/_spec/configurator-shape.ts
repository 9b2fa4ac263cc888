import type { ShownFact } from '@/lib/configurator/configuration-facts'
import type { NamedChoice } from '@/lib/configurator/configuration-words'
import { namedEntries } from '@/lib/configurator/configuration-words'
import type { ModelDefinition, Part } from '@/lib/configurator/definition'
import type { PublishedModel } from '@/lib/configurator/model-queries'
import { configuredUrl } from '@/lib/configurator/picture-plan'
import { type MarketCode, marketCodes, markets } from '@/lib/kernel/channel'
import { type Locale, localized } from '@/lib/kernel/locale'
import { type Money, money } from '@/lib/kernel/money'
import type { ConfiguredPrice } from '@/lib/pricing/configured-price'

type Amounts = Partial<Record<MarketCode, number>>
const amountsOf = (amounts: Amounts = {}): Partial<Record<MarketCode, Money>> =>
  Object.fromEntries(
    marketCodes.flatMap((market) => {
      const amount = amounts[market]
      return amount === undefined ? [] : [[market, money(amount, markets[market].currency)]]
    }),
  )

export type ModelRow = { slug: string; product: string; name: string; version: number; configurations: string }

export function toModel(
  row: ModelRow,
  published: PublishedModel,
  prices: Partial<Record<MarketCode, Money>>,
  locale: Locale,
) {
  const { definition, statistics, pictures } = published
  const { features, rules, nodes, bytes } = statistics
  const say = (text: ModelDefinition['features'][number]['about']) => localized(text, locale)
  return {
    ...row,
    publishedAt: published.publishedAt.toISOString(),
    statistics: { features, rules, nodes, bytes },
    prices,
    steps: definition.steps.map(({ code, label }) => ({ code, label: say(label) })),
    features: definition.features.map(({ code, label, about, step, shown, default: usual, values }) => ({
      code,
      label: say(label),
      about: say(about),
      step,
      shown,
      default: usual,
      values: values.map(({ code, label, about, swatch, surcharge, numbers, leadDays }) => ({
        code,
        label: say(label),
        about: say(about),
        swatch: swatch ?? null,
        surcharges: amountsOf(surcharge),
        numbers: numbers ?? {},
        leadDays: leadDays ?? 0,
      })),
    })),
    rules: definition.rules.map(({ type, label }, index) => ({ index, type, reason: say(label) })),
    editions: definition.editions.map(({ code, label, about, choices }) => {
      return { code, label: say(label), about: say(about), choices }
    }),
    packages: definition.packages.map(({ code, label, about, choices, reduction }) => {
      return { code, label: say(label), about: say(about), choices, reductions: amountsOf(reduction) }
    }),
    angles: pictures.angles.map(({ code, label }) => ({ code, label: say(label) })),
  }
}

export function toPrice(
  definition: ModelDefinition,
  { entries, total, regular, monthly }: ConfiguredPrice,
  name: string,
  locale: Locale,
) {
  const parts = namedEntries(definition, entries, name, locale)
  return {
    entries: parts.map(({ code, label, amount }) => ({ code, label, amount: money(amount, total.currency) })),
    total,
    regular,
    monthly,
  }
}

export const toFact = (fact: ShownFact, locale: Locale) => ({
  code: fact.code,
  label: localized(fact.label, locale),
  value: 'amount' in fact ? String(fact.amount) : localized(fact.says, locale),
  unit: 'amount' in fact ? fact.unit : null,
})

type Shot = { hash: string; width: number; height: number }
export const toShot = (angle: string, label: string, { hash, width, height }: Shot) => ({
  angle,
  label,
  width,
  height,
  avif: configuredUrl(hash, 1280),
  webp: configuredUrl(hash, 1280, 'webp'),
  jpeg: configuredUrl(hash, 1280, 'jpg'),
})

type Ordered = {
  model: string
  version: number
  key: string
  choices: NamedChoice[]
  parts: Part[]
  delivery?: { readyOn: string; deliveredOn: string }
}
export const toOrderedConfiguration = ({ model, version, key, choices, parts, delivery }: Ordered) => ({
  model,
  version,
  key,
  choices,
  parts,
  delivery: delivery ? { readyOn: delivery.readyOn, deliveredOn: delivery.deliveredOn } : null,
})

type InCart = Omit<Ordered, 'delivery'> & { delivery: Ordered['delivery'] | null; nearest: string | null }
export const toLineConfiguration = ({ nearest, delivery, ...rest }: InCart) => ({
  ...toOrderedConfiguration({ ...rest, ...(delivery && { delivery }) }),
  nearest,
})
