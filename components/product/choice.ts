/** A variant as the page needs it: everything that is shown is written already, in the language of the page. */
export type ChosenVariant = {
  id: string
  key: string
  sku: string
  options: Record<string, string>
  price: string | null
  was: string | null
  lowest: string | null
  stock: { tone: 'success' | 'warning' | 'neutral'; text: string }
  isBuyable: boolean
}

export type ChoiceOption = {
  code: string
  name: string
  kind: 'swatch' | 'text'
  values: { code: string; name: string; swatch: string | null }[]
}

/**
 * The variant after choosing `value` of `option`: the same in everything else if there is one, else the nearest that
 * has the value (most other values kept), what can be bought before what cannot.
 */
export function variantWith(
  variants: ChosenVariant[],
  from: ChosenVariant,
  option: string,
  value: string,
): ChosenVariant {
  const kept = (variant: ChosenVariant) =>
    Object.entries(from.options).filter(([code, had]) => code !== option && variant.options[code] === had).length
  const having = variants.filter((variant) => variant.options[option] === value)
  const [best = from] = having.sort((a, b) => kept(b) - kept(a) || Number(b.isBuyable) - Number(a.isBuyable))
  return best
}

/** The variant that an address names; without one, the first that can be bought. */
export const variantOf = (variants: ChosenVariant[], key: string | undefined): ChosenVariant | undefined =>
  variants.find((variant) => variant.key === key) ?? variants.find(({ isBuyable }) => isBuyable) ?? variants[0]

/** Pictures of this variant; those of another colour are left out. */
export const picturesFor = <P extends { options: Record<string, string> }>(
  pictures: P[],
  options: Record<string, string>,
): P[] => {
  const fitting = pictures.filter((picture) =>
    Object.entries(picture.options).every(([code, value]) => options[code] === undefined || options[code] === value),
  )
  return fitting.length ? fitting : pictures
}
