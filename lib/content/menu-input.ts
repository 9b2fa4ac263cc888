import { z } from 'zod'
import { storefrontCodes } from '@/lib/kernel/channel'
import { localizedText } from '@/lib/kernel/localized-text'
import { linkTarget } from './link'
import { type MenuItem, menuPlaces } from './menu'

const DEEPEST = 3

const item = (depth: number): z.ZodType<MenuItem> =>
  z.strictObject({
    id: z.string().regex(/^[A-Za-z0-9_-]{1,40}$/),
    label: localizedText(80, { required: true }),
    target: linkTarget.nullable(),
    items: depth < DEEPEST ? z.array(item(depth + 1)).max(40) : z.array(z.never()).max(0),
  }) as never

export const saveMenuInput = z.strictObject({
  place: z.enum(menuPlaces),
  /** Empty for all storefronts that have none of their own. */
  storefront: z.union([z.literal(''), z.enum(storefrontCodes)]),
  /** The one that was shown; 0 for a new one. */
  revision: z.number().int().min(0),
  items: z.array(item(1)).max(40),
})
