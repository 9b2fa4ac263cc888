'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { mediaUrl } from '@/lib/assets/rendition'
import { Thumbnail } from '../../ui/thumbnail'
import { AngleButtons } from './angle-buttons'
import { ConditionInput } from './condition-input'
import { Faults } from './features-canvas'
import { useModelDesk } from './model-desk'
import { NumberField } from './typed-fields'

/** The layers of an angle from the uppermost down, each with its condition. */
export function PicturesCanvas() {
  const t = useTranslations('models')
  const { definition, select, selected, faultsIn } = useModelDesk()
  const { angles, layers, width, height } = definition.pictures
  const [angle, setAngle] = useState(angles[0]?.code ?? '')
  const own = layers
    .map((layer, at) => ({ layer, at }))
    .filter(({ layer }) => layer.angle === angle)
    .sort((a, b) => b.layer.order - a.layer.order)
  return (
    <div className="space-y-4">
      <div className="flex flex-wrap items-center gap-1">
        <AngleButtons angle={angle} onChange={setAngle} />
        <p className="tabular ms-auto text-ink-2 text-xs">{t('canvasSize', { width, height })}</p>
      </div>
      {own.length === 0 && <p className="max-w-prose text-ink-2 text-sm">{t('empty.pictures')}</p>}
      <ol className="divide-y divide-line border-line border-y">
        {own.map(({ layer, at }) => {
          const place = `pictures.layers.${at}`
          return (
            <li key={at}>
              <button
                type="button"
                aria-pressed={selected === place}
                onClick={() => select(place)}
                className="flex w-full items-center gap-3 px-2 py-1.5 text-start text-sm hover:bg-hover aria-pressed:bg-pressed"
              >
                <Thumbnail src={mediaUrl(layer.asset, 160)} className="w-14 rounded-sm [&_img]:object-contain" />
                <span className="tabular w-10 shrink-0 text-end text-ink-2">{layer.order}</span>
                <span className="min-w-0 flex-1">
                  <code className="block break-words text-xs">{layer.when ?? t('condition.always')}</code>
                  {layer.tint && (
                    <span className="text-ink-2 text-xs">{t('painted', { feature: layer.tint.feature })}</span>
                  )}
                  <Faults count={faultsIn(place)} />
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </div>
  )
}

/** A layer's condition, place and strength. */
export function LayerFields({ at }: { at: number }) {
  const t = useTranslations('models')
  const { definition, change, error } = useModelDesk()
  const layer = definition.pictures.layers[at]
  if (!layer) return null
  const place = `pictures.layers.${at}`
  return (
    <>
      <h2 className="font-semibold text-base">{t('layer')}</h2>
      <Thumbnail src={mediaUrl(layer.asset, 640)} className="w-full rounded-md [&_img]:object-contain" />
      <ConditionInput
        optional
        label={t('when')}
        value={layer.when ?? ''}
        onChange={(when) => change(`${place}.when`, when.trim() ? when : undefined)}
      />
      <div className="grid grid-cols-3 gap-3">
        {(['order', 'left', 'top'] as const).map((key) => (
          <NumberField
            key={key}
            label={t(`box.${key}`)}
            value={layer[key]}
            error={error(`${place}.${key}`)}
            onChange={(number) => change(`${place}.${key}`, number ?? 0)}
          />
        ))}
      </div>
      <NumberField
        label={t('opacity')}
        value={layer.opacity}
        error={error(`${place}.opacity`)}
        onChange={(opacity) => change(`${place}.opacity`, opacity)}
      />
    </>
  )
}
