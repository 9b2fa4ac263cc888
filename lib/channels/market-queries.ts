import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import { markets } from '@/db/schema/channels'
import type { MarketCode } from '@/lib/kernel/channel'
import { defaultMarkets, type Market } from './market'

/** Whether a market's prices hold their tax, and where it sends to. */
export async function getMarket(code: MarketCode): Promise<Market> {
  const [row] = await find({ code })
  return row ? { code, ...row } : defaultMarkets[code]
}

const find = compiled(() =>
  db
    .select({ pricesIncludeTax: markets.pricesIncludeTax, shipsTo: markets.shipsTo })
    .from(markets)
    .where(eq(markets.code, sql.placeholder('code'))),
)
