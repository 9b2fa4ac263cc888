'use client'

import { useTranslations } from 'use-intl'
import { AngleFields, CanvasFields } from './canvas-fields'
import { FactFields } from './fact-fields'
import { FeatureFields } from './feature-fields'
import { LayerFields } from './layer-fields'
import { useModelDesk } from './model-desk'
import { NeedFields, OfferFields, StepFields } from './offer-fields'
import { RuleFields } from './rule-fields'
import { ValueFields } from './value-fields'

/** The properties of what is chosen in the canvas. */
export function Properties() {
  const t = useTranslations('models')
  const { selected } = useModelDesk()
  return (
    <aside
      aria-label={t('properties')}
      className="min-w-0 lg:col-start-2 xl:sticky xl:top-16 xl:col-start-3 xl:max-h-[calc(100dvh-5rem)] xl:self-start xl:overflow-y-auto xl:border-line xl:border-s xl:px-5"
    >
      {selected ? (
        <div key={selected} className="space-y-5 pb-4">
          <Fields place={selected} />
        </div>
      ) : (
        <p className="text-ink-3 text-sm max-xl:hidden">{t('chooseThing')}</p>
      )}
    </aside>
  )
}

function Fields({ place }: { place: string }) {
  const [list, first, , second] = place.split('.')
  const at = Number(first)
  switch (list) {
    case 'steps':
      return <StepFields at={at} />
    case 'features':
      return second === undefined ? <FeatureFields at={at} /> : <ValueFields feature={at} at={Number(second)} />
    case 'rules':
      return <RuleFields at={at} />
    case 'packages':
    case 'editions':
      return <OfferFields list={list} at={at} />
    case 'needs':
      return <NeedFields at={at} />
    case 'facts':
      return <FactFields at={at} />
    case 'pictures':
      if (first === 'layers') return <LayerFields at={Number(place.split('.')[2])} />
      return first === 'angles' ? <AngleFields at={Number(place.split('.')[2])} /> : <CanvasFields />
    default:
      return null
  }
}
