import { words } from '@/app/_messages/words'
import { answer } from '@/app/_server/route'
import { getFitTarget, listFits, verdictOf } from '@/lib/configurator/accessory-queries'
import { readFitTarget } from '@/lib/configurator/fit-target'
import { showFits } from '@/lib/configurator/shown-fit-queries'
import { channelOf, isStorefront } from '@/lib/kernel/channel'
import { localized } from '@/lib/kernel/locale'

/** Whether a product fits someone's scooter, as a sentence; null where nobody knows. Parameters: product, scooter. */
export const GET = answer(async ({ request, channel: remembered }) => {
  const asked = new URL(request.url).searchParams
  const code = asked.get('storefront')
  const channel = isStorefront(code) ? channelOf(code) : remembered
  const target = readFitTarget(asked.get('scooter') ?? '')
  const found = target && (await getFitTarget(target))
  const fits = found ? await listFits([(asked.get('product') ?? '').slice(0, 80)]) : []
  if (!found || !fits.length) return null
  const t = words(channel, 'fits')
  const name = localized(found.name, channel.locale)
  const verdict = verdictOf(fits, found)
  if (verdict === 'fits') return { tone: 'success', text: t('fits', { name }) }
  const own = fits.filter(({ modelId }) => modelId === found.model.id)
  if (!own.length) return { tone: 'danger', text: t('not', { name }) }
  const [shown] = await showFits(own, channel.locale)
  const said = shown?.words
  if (verdict === 'depends')
    return { tone: 'warning', text: said ? t('depends', { name, words: said }) : t('dependsPlain', { name }) }
  return { tone: 'danger', text: said ? t('notEquipped', { name, words: said }) : t('notEquippedPlain', { name }) }
})
