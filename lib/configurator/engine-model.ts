import type { MarketCode } from '@/lib/kernel/channel'
import type { ModelDefinition, Package } from './definition'
import type { Feature, Model, Rule } from './model'

/** A package is a feature for the engine, so that its reduction is part of every cheapest and dearest completion. */
export const packageFeature = ({ code }: Pick<Package, 'code'>) => `package-${code}`

/**
 * What the engine has to know of a definition. Its first rules are the definition's, in their order; its first features
 * too, and behind them `package-…` with `yes` where all of a package is chosen: nobody chooses it, it follows.
 */
export function engineModel({
  features,
  rules,
  packages,
}: Pick<ModelDefinition, 'features' | 'rules' | 'packages'>): Model {
  return {
    features: [
      ...features.map(({ code, values }): Feature => {
        const attributes = attributesOf(values)
        return { code, values: values.map((value) => value.code), ...(attributes && { attributes }) }
      }),
      ...packages.map((each): Feature => ({ code: packageFeature(each), values: ['no', 'yes'] })),
    ],
    rules: [...rules.map(({ label: _, ...rule }): Rule => rule), ...packages.map(packageRule)],
  }
}

/** What each value adds to the price in a market, in minor units; a reduction of a package is a negative one. */
export function surchargesOf(
  { features, packages }: Pick<ModelDefinition, 'features' | 'packages'>,
  market: MarketCode,
): Record<string, Record<string, number>> {
  return Object.fromEntries([
    ...features.map(({ code, values }) => [
      code,
      Object.fromEntries(values.map((value) => [value.code, value.surcharge?.[market] ?? 0])),
    ]),
    ...packages.map((each) => [packageFeature(each), { no: 0, yes: -(each.reduction[market] ?? 0) }]),
  ])
}

/** By feature, the values that are not sold in a market: they cost something, and have no price there. */
export function unsoldIn(
  { features }: Pick<ModelDefinition, 'features'>,
  market: MarketCode,
): Record<string, string[]> {
  const found = features.map(({ code, values }) => [
    code,
    values.filter(({ surcharge }) => surcharge && surcharge[market] === undefined).map((value) => value.code),
  ])
  return Object.fromEntries(found.filter(([, values]) => values?.length))
}

/** The choices with what follows from them: which packages they make. */
export function withPackages(
  { packages }: Pick<ModelDefinition, 'packages'>,
  choices: Record<string, string>,
): Record<string, string> {
  const made = new Set(packagesIn(packages, choices))
  return {
    ...choices,
    ...Object.fromEntries(packages.map((each) => [packageFeature(each), made.has(each) ? 'yes' : 'no'])),
  }
}

/** The packages that these choices make: an earlier one keeps a later one from using the same feature. */
export function packagesIn(packages: Package[], choices: Record<string, string>): Package[] {
  const made: Package[] = []
  for (const each of packages) {
    const isWhole = Object.entries(each.choices).every(([feature, value]) => choices[feature] === value)
    if (isWhole && !made.some((other) => overlap(other, each))) made.push(each)
  }
  return made
}

function packageRule(each: Package, at: number, packages: Package[]): Rule {
  const parts = Object.entries(each.choices).map(([feature, value]) => `"${feature}" = "${value}"`)
  const earlier = packages.slice(0, at).filter((other) => overlap(other, each))
  const whole = [...parts, ...earlier.map((other) => `!"${packageFeature(other)}"`)]
  return { type: 'expression', expression: `"${packageFeature(each)}" <=> ${whole.join(' & ')}` }
}

const overlap = (a: Package, b: Package) => Object.keys(a.choices).some((feature) => feature in b.choices)

function attributesOf(values: ModelDefinition['features'][number]['values']): Feature['attributes'] {
  const attributes: Record<string, Record<string, number>> = {}
  for (const { code, numbers } of values)
    for (const [name, number] of Object.entries(numbers ?? {})) {
      attributes[name] ??= {}
      attributes[name][code] = number
    }
  return Object.keys(attributes).length ? attributes : undefined
}
