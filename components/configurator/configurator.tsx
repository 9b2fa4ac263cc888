'use client'

import { clsx } from 'clsx'
import { Redo2, Share2, Undo2 } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { chosenValue } from '@/lib/configurator/chosen-value'
import { shortWords, stepWords } from '@/lib/configurator/configuration-words'
import { configuredUrl } from '@/lib/configurator/picture-plan'
import type { FormAction } from '@/lib/kernel/form'
import { localized } from '@/lib/kernel/locale'
import { formatMoney } from '@/lib/kernel/money'
import { configuredPrice } from '@/lib/pricing/configured-price'
import { opens } from '../ui/dialog'
import { fill } from '../ui/fill'
import { IconButton } from '../ui/icon-button'
import { type Bought, BuyButton, type BuyWords } from './buy-button'
import { Editions } from './editions'
import { Facts } from './facts'
import { FeatureChoice } from './feature-choice'
import { Needs } from './needs'
import { PriceSheet } from './price-sheet'
import { SHARE_SHEET } from './sheets'
import { shownPrice } from './shown-price'
import { Stage } from './stage'
import { TotalBar } from './total-bar'
import { useCampaign } from './use-campaign'
import { useConfiguration } from './use-configuration'
import type { ConfiguratorWords, FirstView, ModelView } from './view'

/** Comes with the engine: nobody shares before the page stands. */
const ShareSheet = lazy(async () => ({ default: (await import('./share-sheet')).ShareSheet }))

type Props = {
  view: ModelView
  first: FirstView
  isRenewed: boolean
  words: ConfiguratorWords & BuyWords
  buy: FormAction<Bought>
}

/** The picture is the page: large it stands there, and beside or below it everything that can be chosen. */
export function Configurator({ view, first, isRenewed, words, buy }: Props) {
  const it = useConfiguration(view, first)
  const { definition, locale, market, base, instalments } = view
  const { choices } = it.chosen
  const price = shownPrice(
    configuredPrice(definition, choices, market, base, instalments),
    base,
    useCampaign(view, first, it.key),
  )
  const nameOf = (feature: string) => localized(chosenValue(definition, feature, choices[feature])?.label, locale)
  const said = shortWords(definition, choices, locale)
  const opened = definition.features.find(({ shown }) => shown === 'colour')?.step ?? definition.steps[0]?.code
  return (
    <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_27rem]">
      <div className="sticky top-(--header) z-20 h-[min(75vw+2rem,44dvh)] lg:z-10 lg:h-[calc(100dvh-var(--header))]">
        <Stage
          view={view}
          choices={choices}
          composed={first.pictures}
          isComposed={it.key === first.key}
          said={said}
          words={words}
        />
      </div>
      <div className="relative z-10 flex min-w-0 flex-col bg-ground">
        <div className="flex-1 px-(--gutter) pt-6 pb-8 lg:px-8 lg:pt-8">
          <div className="flex items-start justify-between gap-4">
            <h1 className="headline text-3xl">{view.name}</h1>
            <div className={clsx('-me-2 flex', !it.isReady && 'invisible')}>
              <IconButton label={words.share} {...opens(SHARE_SHEET)}>
                <Share2 aria-hidden="true" />
              </IconButton>
              <IconButton label={words.undo} disabled={!it.undo} onClick={it.undo}>
                <Undo2 aria-hidden="true" />
              </IconButton>
              <IconButton label={words.redo} disabled={!it.redo} onClick={it.redo}>
                <Redo2 aria-hidden="true" />
              </IconButton>
            </div>
          </div>
          <Facts view={view} choices={choices} words={words} />
          {isRenewed && <p className="mt-4 rounded-md bg-info-soft p-4 text-info-ink text-sm">{words.renewed}</p>}
          <Editions view={view} current={it.key} words={words} begin={it.isReady ? it.begin : undefined} />
          {view.definition.needs.length > 0 && (
            <Needs view={view} words={words} answer={it.isReady ? it.answer : undefined} />
          )}
          <h2 className="visually-hidden">{words.steps}</h2>
          {definition.steps.map(({ code: step, label }) => {
            const features = definition.features.filter((each) => each.step === step)
            if (!features.length) return null
            return (
              <details
                key={step}
                name="step"
                open={step === opened}
                className="group border-line border-t last:border-b"
              >
                <summary className="flex min-h-16 items-center justify-between gap-4 py-3">
                  <span className="max-w-2/3 shrink-0 font-semibold">{localized(label, locale)}</span>
                  <span className="min-w-0 truncate text-end text-ink-2 text-sm group-open:invisible">
                    {stepWords(definition, step, choices, locale)}
                  </span>
                </summary>
                <div className="divide-y divide-line pb-5">
                  {features.map((feature) => {
                    const asked = it.asked?.feature === feature.code ? it.asked.value : null
                    const offers = it.offers[feature.code] ?? {}
                    return (
                      <FeatureChoice
                        key={feature.code}
                        view={view}
                        feature={feature}
                        chosen={choices[feature.code] ?? ''}
                        offers={asked && it.refusal ? { ...offers, [asked]: it.refusal } : offers}
                        asked={asked}
                        words={words}
                        pick={it.isReady ? it.pick : undefined}
                        take={it.take}
                        leave={it.leave}
                        preview={it.preview}
                      />
                    )
                  })}
                </div>
              </details>
            )
          })}
        </div>
        <TotalBar view={view} price={price} words={words} also={alsoSaid()}>
          <BuyButton
            model={view.slug}
            configurationKey={it.key}
            storefront={view.storefront}
            line={{
              name: view.name,
              variantName: said,
              total: formatMoney(price.total, view.language),
              picture: configuredUrl(Object.values(first.pictures)[0] ?? '', 320, 'webp'),
            }}
            words={words}
            action={buy}
          />
        </TotalBar>
      </div>
      {it.isReady && (
        <Suspense>
          <ShareSheet view={view} configurationKey={it.key} said={said} words={words} />
        </Suspense>
      )}
      <PriceSheet view={view} price={price} words={words} />
    </div>
  )

  function alsoSaid() {
    const changes = it.followed.map(nameOf).filter(Boolean)
    return changes.length ? fill(words.also, { changes: changes.join(', ') }) : ''
  }
}
