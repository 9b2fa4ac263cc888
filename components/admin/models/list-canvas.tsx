'use client'

import { useLocale, useTranslations } from 'use-intl'
import type { Locale, Localized } from '@/lib/kernel/locale'
import { freeCode } from '../editor/value-list'
import { Faults } from './features-canvas'
import { useModelDesk } from './model-desk'
import { NewThing } from './new-thing'

export type OfferList = 'packages' | 'editions' | 'needs' | 'facts'

/** Packages, editions, needs or facts, a line each: its name, and what it is made of. */
export function ListCanvas({ list }: { list: OfferList }) {
  const t = useTranslations('models')
  const locale = useLocale() as Locale
  const { definition, change, select, selected, say, faultsIn } = useModelDesk()
  const things = definition[list]
  const add = (thing: object) => {
    change(list, [...things, thing])
    select(`${list}.${things.length}`)
  }
  const begin = (name: string) => ({ code: freeCode(name, things), label: { [locale]: name } })
  const blanks: Record<OfferList, [string, (name: string) => object][]> = {
    packages: [[t('newPackage'), (name) => ({ ...begin(name), choices: {}, reduction: {} })]],
    editions: [[t('newEdition'), (name) => ({ ...begin(name), choices: {} })]],
    needs: [
      [
        t('newNeed'),
        (name) => ({
          code: freeCode(name, things),
          question: { [locale]: name },
          answers: [{ code: 'any', label: { en: 'Any', de: 'Egal', pl: 'Dowolnie' }, choices: {} }],
        }),
      ],
    ],
    facts: [
      [t('newSum'), (name) => ({ ...begin(name), kind: 'sum', number: 'weight', base: 0, unit: 'kg', per: 1000 })],
      [
        t('newCases'),
        (name) => ({ ...begin(name), kind: 'cases', cases: [{ code: 'usual', label: { [locale]: name } }] }),
      ],
    ],
  }
  return (
    <div className="space-y-4">
      {things.length === 0 && <p className="max-w-prose text-ink-2 text-sm">{t(`empty.${list}`)}</p>}
      <ol className="divide-y divide-line border-line border-y">
        {things.map((thing, at) => {
          const place = `${list}.${at}`
          return (
            <li key={thing.code}>
              <button
                type="button"
                aria-pressed={selected === place}
                onClick={() => select(place)}
                className="grid w-full gap-x-4 gap-y-0.5 px-2 py-2 text-start text-sm hover:bg-hover aria-pressed:bg-pressed md:grid-cols-[14rem_minmax(0,1fr)]"
              >
                <span className="font-medium">
                  {say('question' in thing ? thing.question : thing.label, thing.code)}
                  <Faults count={faultsIn(place)} />
                </span>
                <Made thing={thing} />
              </button>
            </li>
          )
        })}
      </ol>
      {blanks[list].map(([label, blank]) => (
        <NewThing key={label} label={label} onAdd={(name) => add(blank(name))} />
      ))}
    </div>
  )
}

type Thing = ReturnType<typeof useModelDesk>['definition'][OfferList][number]

function Made({ thing }: { thing: Thing }) {
  const { definition, say } = useModelDesk()
  const words = (labels: (Localized | undefined)[]) => labels.map((label) => say(label)).join(' · ')
  const chosen = (choices: Record<string, string>) =>
    Object.entries(choices).map(
      ([feature, value]) =>
        definition.features.find(({ code }) => code === feature)?.values.find(({ code }) => code === value)?.label ?? {
          en: value,
        },
    )
  const text =
    'choices' in thing
      ? words(chosen(thing.choices))
      : 'answers' in thing
        ? words(thing.answers.map(({ label }) => label))
        : thing.kind === 'cases'
          ? words(thing.cases.map(({ label }) => label))
          : `${thing.base} + Σ ${thing.number}`
  return <span className="min-w-0 break-words text-ink-2">{text}</span>
}
