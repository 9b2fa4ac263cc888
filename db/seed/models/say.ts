import type { MarketCode } from '../../../lib/kernel/channel'
import type { Localized } from '../../../lib/kernel/locale'

export const say = (en: string, de: string, pl: string): Localized => ({ en, de, pl })

/** Swiss francs, and what the other markets ask for the same: whole fives of euro, whole tens of złoty. Minor units. */
export const priced = (francs: number): Record<MarketCode, number> => ({
  ch: francs * 100,
  de: Math.round((francs * 1.02) / 5) * 5_00,
  pl: Math.round((francs * 4.3) / 10) * 10_00,
})

export const part = (sku: string, quantity = 1) => ({ sku, quantity })

export const no = { code: 'no', label: say('Without', 'Ohne', 'Bez') }
