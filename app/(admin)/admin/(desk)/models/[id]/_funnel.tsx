import type { words } from '@/app/_messages/words'
import type { ModelDefinition } from '@/lib/configurator/definition'
import { type Locale, localized } from '@/lib/kernel/locale'
import { stages } from '@/lib/tracking/count-build'
import { type Interest, leftAt } from '@/lib/tracking/interest'
import { formats } from '../../../_desk/formats'
import { Bar } from './_bar'

type T = ReturnType<typeof words<'models'>>

/** From opening to buying: how many of those who opened the model come so far. */
export function Funnel({ stages: reached, language, t }: { stages: Interest['stages']; language: string; t: T }) {
  const whole = new Intl.NumberFormat(language)
  const share = shareIn(language)
  return (
    <section>
      <h2 className="border-line border-b pb-1 font-semibold text-base">{t('interest.funnel')}</h2>
      <ol className="mt-3 space-y-2.5">
        {stages.map((stage) => (
          <li key={stage} className="grid grid-cols-[minmax(0,1fr)_auto_3.5rem] items-baseline gap-x-3 text-sm">
            <span>{t(`interest.stage.${stage}`)}</span>
            <span className="tabular font-semibold">{whole.format(reached[stage])}</span>
            <span className="tabular text-end text-ink-2">{share(reached[stage], reached.opened)}</span>
            <Bar ratio={reached[stage] / Math.max(reached.opened, 1)} className="col-span-3 mt-1 h-2" />
          </li>
        ))}
      </ol>
    </section>
  )
}

type LeavingProps = Pick<ModelDefinition, 'steps' | 'features'> & { interest: Interest; locale: Locale; t: T }

/** The parts of the configurator that were touched last by those who left, the most first. */
export function Leaving({ interest, steps, features, locale, t }: LeavingProps) {
  const share = shareIn(formats(locale).language)
  const { total, untouched, at } = leftAt(interest, features)
  const rows = [
    ...steps.map(({ code, label }) => ({ code, name: localized(label, locale) || code, count: at[code] ?? 0 })),
    { code: '', name: t('interest.untouched'), count: untouched },
  ]
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
  return (
    <section>
      <h2 className="border-line border-b pb-1 font-semibold text-base">{t('interest.leaving')}</h2>
      <p className="mt-2 text-ink-2 text-sm">{rows.length ? t('interest.leavingText') : t('interest.nobodyLeft')}</p>
      <ol className="mt-3 grid grid-cols-[auto_minmax(0,1fr)_3.5rem] items-center gap-x-3 gap-y-1.5 text-sm">
        {rows.map(({ code, name, count }) => (
          <li key={code} className="contents">
            <span className={code ? '' : 'text-ink-2'}>{name}</span>
            <Bar ratio={count / Math.max(rows[0]?.count ?? 1, 1)} className="h-2" tone={code ? 'accent' : 'quiet'} />
            <span className="tabular text-end text-ink-2">{share(count, total)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Whole percents, and tenths where there is less than one. */
export function shareIn(language: string) {
  const format = (maximumFractionDigits: number) =>
    new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits })
  const [rough, fine] = [format(0), format(1)]
  return (count: number, of: number) => {
    const ratio = of ? count / of : 0
    return (ratio > 0 && ratio < 0.01 ? fine : rough).format(ratio)
  }
}
