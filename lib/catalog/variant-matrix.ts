import { combinations, type Variant, variantKey } from './variant'

type Options = { code: string; values: { code: string }[] }[]
type Stored = Pick<Variant, 'id' | 'key' | 'options' | 'active'>

/** One line of the matrix: a combination, and the variant that is it or becomes it. */
export type MatrixRow<V> = { key: string; choice: Record<string, string>; stored?: V }

/**
 * Lays options that are being edited over the variants that are stored, as the editor shows them before they are saved.
 * A variant whose combination is gone, since an option was added or removed, becomes the first new one that does not
 * contradict it, so that its price, stock and orders stay with it. `gone` go out of the shop; `former` were out before.
 */
export function layMatrix<V extends Stored>(
  options: Options,
  stored: V[],
): { rows: MatrixRow<V>[]; gone: V[]; former: V[] } {
  const choices = combinations(options).map((choice) => ({ key: variantKey(options, choice), choice }))
  const keys = new Set(choices.map(({ key }) => key))
  const byKey = new Map(stored.map((variant) => [variant.key, variant]))
  const free = stored.filter(({ key, active }) => active && !keys.has(key))
  const rows = choices.map(({ key, choice }) => {
    const at = byKey.has(key) ? -1 : free.findIndex((variant) => agrees(variant.options, choice))
    return { key, choice, stored: byKey.get(key) ?? (at < 0 ? undefined : free.splice(at, 1)[0]) }
  })
  const former = stored.filter(({ key, active }) => !active && !keys.has(key))
  return { rows, gone: free, former }
}

const agrees = (options: Record<string, string>, choice: Record<string, string>) =>
  Object.entries(options).every(([code, value]) => choice[code] === undefined || choice[code] === value)
