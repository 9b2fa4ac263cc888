import Link from 'next/link'
import { words } from '@/app/_messages/words'
import { StatusDot } from '@/components/ui/status-dot'
import { listFitsOfModel } from '@/lib/configurator/accessory-desk-queries'
import type { Actor } from '@/lib/kernel/actor'
import { type Locale, localized } from '@/lib/kernel/locale'
import { shown } from '../../../_desk/guard'

type FittingProps = { id: string; staff: Actor; locale: Locale }

/** What fits the model; each is said on the page of its product. */
export async function Fitting({ id, staff, locale }: FittingProps) {
  const t = words(locale, 'models')
  const state = words(locale, 'catalogue')
  const fits = await shown(listFitsOfModel(staff, id))
  return (
    <div>
      <p className="mb-4 max-w-prose text-ink-2 text-sm">{fits.length ? t('fittingNote') : t('noneFitting')}</p>
      <ul className="divide-y divide-line">
        {fits.map((each) => (
          <li key={each.id} className="grid min-h-10 items-center gap-x-4 py-1.5 text-sm sm:grid-cols-2">
            <span className="flex min-w-0 items-center gap-3">
              <Link href={`/admin/products/${each.id}#fits`} className="truncate hover:underline">
                {localized(each.name, locale)}
              </Link>
              {each.status !== 'published' && <StatusDot status="warning">{state(`states.${each.status}`)}</StatusDot>}
            </span>
            {each.condition ? (
              <code className="min-w-0 break-words font-mono text-xs">{each.condition}</code>
            ) : (
              <span className="text-ink-2">{t('condition.always')}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
