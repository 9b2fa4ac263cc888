import 'server-only'
import { readColour, toHex } from '@/lib/design/colour'
import { THEME_TAG } from '@/lib/design/events'
import { getActiveTheme } from '@/lib/design/theme-queries'
import { resolved } from '@/lib/design/token'
import { differences, styleSheet } from '@/lib/design/token-css'
import { shownAt } from '@/lib/kernel/moment'
import { cached } from '@/lib/serving/cached'

/** How a storefront looks now: what it sets otherwise than delivered, and its ground by day and by night. */
export const readLook = (storefront: string) =>
  cached(['look', storefront], [THEME_TAG], async () => {
    const theme = await getActiveTheme(storefront, shownAt())
    const ground = resolved(theme).find(({ path }) => path === 'colour.ground')
    const [day = '', night = day] = [ground?.value, ground?.dark].map((value) => {
      const colour = readColour(String(value))
      return colour && toHex(colour)
    })
    return { sheet: styleSheet(differences(theme)), day, night }
  })
