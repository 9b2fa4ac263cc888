import { words } from '@/app/_messages/words'
import type { ModelDefinition } from '@/lib/configurator/definition'
import type { Actor } from '@/lib/kernel/actor'
import { type Locale, localized } from '@/lib/kernel/locale'
import { countBoughtChoices } from '@/lib/orders/bought-choice-queries'
import { formats } from '../../../_desk/formats'
import { shown } from '../../../_desk/guard'

type BoughtProps = { model: { productId: string; draft: ModelDefinition }; staff: Actor; locale: Locale }

/** Of each feature, which values people have bought. */
export async function Bought({ model: { productId, draft }, staff, locale }: BoughtProps) {
  const t = words(locale, 'models')
  const { percent } = formats(locale)
  const { configurations, choices } = await shown(countBoughtChoices(staff, productId))
  if (!configurations) return <p className="max-w-prose text-ink-2 text-sm">{t('noneBought')}</p>
  return (
    <div className="space-y-6">
      <p className="text-ink-2 text-sm">{t('boughtOf', { count: configurations })}</p>
      {draft.features.map(({ code, label, values }) => (
        <section key={code}>
          <h2 className="border-line border-b pb-1 font-semibold text-sm">{localized(label, locale)}</h2>
          <dl className="mt-2 grid grid-cols-[minmax(0,1fr)_minmax(0,1.5fr)_3rem_4rem] items-center gap-x-3 gap-y-1 text-sm">
            {values.map((value) => {
              const count = choices[code]?.[value.code] ?? 0
              return (
                <div key={value.code} className="contents">
                  <dt className="min-w-0 break-words">{localized(value.label, locale)}</dt>
                  <dd aria-hidden="true" className="h-2 rounded-full bg-sunken">
                    <span
                      className="block h-2 rounded-full bg-brand"
                      style={{ width: `${(100 * count) / configurations}%` }}
                    />
                  </dd>
                  <dd className="tabular text-end">{count}</dd>
                  <dd className="tabular text-end text-ink-2">{percent(count / configurations)}</dd>
                </div>
              )
            })}
          </dl>
        </section>
      ))}
    </div>
  )
}
