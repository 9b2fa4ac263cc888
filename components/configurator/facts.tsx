'use client'

import { useEffect, useState } from 'react'
import { factsOf, leadDaysOf, partsOf } from '@/lib/configurator/configuration-facts'
import type { Choices } from '@/lib/configurator/expression'
import { deliveryPromise } from '@/lib/inventory/delivery-promise'
import { localized } from '@/lib/kernel/locale'
import { fill } from '../ui/fill'
import type { ConfiguratorWords, ModelView } from './view'

/** Weight, licence, and when it can be there. The day is known in the browser only: the page itself is older than today. */
export function Facts({ view, choices, words }: { view: ModelView; choices: Choices; words: ConfiguratorWords }) {
  const { definition, locale, language, facts, delivery, timeZone } = view
  const [now, setNow] = useState<Date | null>(null)
  useEffect(() => setNow(new Date()), [])
  const { works, shippingDays, supply } = delivery
  const promise = deliveryPromise(partsOf(definition, choices), leadDaysOf(definition, choices), new Map(supply), {
    works,
    shippingDays,
    now: now ?? new Date(0),
    timeZone,
  })
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <ul
      className="tabular mt-2 flex min-h-[calc(2lh+0.125rem)] flex-wrap content-start gap-x-4 gap-y-0.5 text-ink-2 text-sm"
      aria-live="polite"
    >
      {factsOf(facts, choices).map((fact) => (
        <li key={fact.code} title={localized(fact.label, locale)}>
          {'amount' in fact
            ? `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(fact.amount)} ${fact.unit}`
            : localized(fact.says, locale)}
        </li>
      ))}
      <li>
        {now
          ? fill(words.delivery, { date: day.format(new Date(`${promise.deliveredOn}T00:00:00Z`)) })
          : fill(words.deliveryDays, { days: promise.workingDays })}
      </li>
    </ul>
  )
}
