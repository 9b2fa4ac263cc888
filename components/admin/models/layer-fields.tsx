'use client'

import { Copy, X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { LayerDefinition } from '@/lib/configurator/picture-definition'
import { Field } from '../../ui/field'
import { IconButton } from '../../ui/icon-button'
import { Select } from '../../ui/select'
import { PictureField } from '../editor/picture-field'
import { ConditionInput } from './condition-input'
import { useModelDesk } from './model-desk'
import { NumberField } from './typed-fields'

const blends = ['multiply', 'screen'] as const

/** A layer's picture, condition, place, paint and light. */
export function LayerFields({ at }: { at: number }) {
  const t = useTranslations('models')
  const { definition, change, select, say, error, readOnly } = useModelDesk()
  const { layers } = definition.pictures
  const layer = layers[at]
  if (!layer) return null
  const place = `pictures.layers.${at}`
  const put = (part: Partial<LayerDefinition>) =>
    change(place, Object.fromEntries(Object.entries({ ...layer, ...part }).filter(([, value]) => value !== undefined)))
  const coloured = definition.features.filter(({ values }) => values.some(({ paint, swatch }) => paint ?? swatch))
  return (
    <>
      <div className="flex min-h-8 items-center">
        <h2 className="font-semibold text-base">{t('layer')}</h2>
        {!readOnly && (
          <span className="ms-auto inline-flex">
            <IconButton
              label={t('copyLayer')}
              onClick={() => {
                change('pictures.layers', [...layers, { ...layer, order: Math.min(1_000, layer.order + 1) }])
                select(`pictures.layers.${layers.length}`)
              }}
            >
              <Copy aria-hidden="true" className="size-4!" />
            </IconButton>
            <IconButton
              label={t('removeLayer')}
              onClick={() => {
                change(
                  'pictures.layers',
                  layers.filter((_, other) => other !== at),
                )
                select('')
              }}
            >
              <X aria-hidden="true" className="size-4!" />
            </IconButton>
          </span>
        )}
      </div>
      <PictureField
        required
        label={t(layer.tint ? 'inBlack' : 'layerPicture')}
        value={{ hash: layer.asset }}
        onChange={(picture) => picture && put({ asset: picture.hash })}
        readOnly={readOnly}
        error={error(`${place}.asset`)}
      />
      <ConditionInput
        optional
        label={t('when')}
        value={layer.when ?? ''}
        onChange={(when) => put({ when: when.trim() ? when : undefined })}
      />
      <div className="grid grid-cols-3 gap-3">
        {(['left', 'top', 'order', 'width', 'height'] as const).map((key) => (
          <NumberField
            key={key}
            label={t(`box.${key}`)}
            value={layer[key]}
            error={error(`${place}.${key}`)}
            onChange={(number) => put({ [key]: number ?? 0 })}
          />
        ))}
        <NumberField
          label={t('opacity')}
          value={layer.opacity}
          error={error(`${place}.opacity`)}
          onChange={(opacity) => put({ opacity })}
        />
      </div>
      <Field label={t('blend')}>
        {(control) => (
          <Select
            {...control}
            value={layer.blend ?? ''}
            onChange={({ target }) => put({ blend: blends.find((each) => each === target.value) })}
          >
            <option value="">{t('blends.normal')}</option>
            {blends.map((each) => (
              <option key={each} value={each}>
                {t(`blends.${each}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {(layer.tint || coloured.length > 0) && (
        <>
          <PictureField
            label={t('inWhite')}
            value={layer.tint ? { hash: layer.tint.white } : null}
            onChange={(picture) => {
              const feature = layer.tint?.feature ?? coloured[0]?.code
              put({ tint: picture && feature ? { feature, white: picture.hash } : undefined })
            }}
            readOnly={readOnly}
            error={error(`${place}.tint.white`)}
          />
          {layer.tint ? (
            <Field label={t('paintedBy')} error={error(`${place}.tint.feature`)}>
              {(control) => (
                <Select
                  {...control}
                  value={layer.tint?.feature}
                  onChange={({ target }) => layer.tint && put({ tint: { ...layer.tint, feature: target.value } })}
                >
                  {coloured.map(({ code, label }) => (
                    <option key={code} value={code}>
                      {say(label, code)}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
          ) : (
            <p className="text-ink-2 text-sm">{t('inWhiteAbout')}</p>
          )}
        </>
      )}
      <PictureField
        label={t('mask')}
        value={layer.mask ? { hash: layer.mask } : null}
        onChange={(picture) => put({ mask: picture?.hash })}
        readOnly={readOnly}
        error={error(`${place}.mask`)}
      />
    </>
  )
}
