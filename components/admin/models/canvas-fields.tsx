'use client'

import { useTranslations } from 'use-intl'
import type { Ground, PicturesDefinition } from '@/lib/configurator/picture-definition'
import { Checkbox } from '../../ui/checkbox'
import { ListOrder, moved } from '../editor/list-order'
import { LocalizedInput } from '../editor/localized-input'
import { useModelDesk } from './model-desk'
import { NumberField } from './typed-fields'

/** An angle's name and its place among the others. Its layers go with it. */
export function AngleFields({ at }: { at: number }) {
  const t = useTranslations('models')
  const { definition, change, select, say, error, readOnly } = useModelDesk()
  const { pictures } = definition
  const angle = pictures.angles[at]
  if (!angle) return null
  const put = (part: Partial<PicturesDefinition>) => change('pictures', { ...pictures, ...part })
  return (
    <>
      <div className="flex min-h-8 items-center gap-2">
        <h2 className="font-semibold text-base">{t('angle')}</h2>
        <code className="min-w-0 truncate text-ink-3 text-xs">{angle.code}</code>
        {!readOnly && (
          <span className="ms-auto">
            <ListOrder
              name={say(angle.label, angle.code)}
              at={at}
              of={pictures.angles.length}
              onMove={(to) => {
                put({ angles: moved(pictures.angles, at, to) })
                select(`pictures.angles.${to}`)
              }}
              onRemove={() => {
                put({
                  angles: pictures.angles.filter((_, other) => other !== at),
                  layers: pictures.layers.filter((layer) => layer.angle !== angle.code),
                })
                select('')
              }}
              keep={pictures.angles.length < 2}
            />
          </span>
        )}
      </div>
      <LocalizedInput
        narrow
        label={t('label')}
        value={angle.label}
        onChange={(label) => change(`pictures.angles.${at}.label`, label)}
        error={error}
        path={`pictures.angles.${at}.label`}
        maxLength={80}
      />
    </>
  )
}

const STUDIO: Ground = { centre: 0.5, colours: ['#f4f3f0', '#e9e7e2', '#cfccc5'] }
const lights = ['light', 'middle', 'dark'] as const

/** The size in which all layers are placed, and the light behind them. */
export function CanvasFields() {
  const t = useTranslations('models')
  const { definition, change, error } = useModelDesk()
  const { width, height, ground } = definition.pictures
  return (
    <>
      <h2 className="font-semibold text-base">{t('canvas')}</h2>
      <p className="text-ink-2 text-sm">{t('canvasAbout')}</p>
      <div className="grid grid-cols-2 gap-3">
        <NumberField
          label={t('box.width')}
          value={width}
          error={error('pictures.width')}
          onChange={(number) => change('pictures.width', number ?? 0)}
        />
        <NumberField
          label={t('box.height')}
          value={height}
          error={error('pictures.height')}
          onChange={(number) => change('pictures.height', number ?? 0)}
        />
      </div>
      <Checkbox
        label={t('ground')}
        checked={ground !== undefined}
        onChange={() => change('pictures.ground', ground ? undefined : STUDIO)}
      />
      {ground && (
        <>
          <div className="grid grid-cols-3 gap-3">
            {lights.map((light, at) => (
              <label key={light} className="text-sm">
                <span className="mb-1.5 block font-medium">{t(`lights.${light}`)}</span>
                <input
                  type="color"
                  value={ground.colours[at]}
                  onChange={({ target }) => change(`pictures.ground.colours.${at}`, target.value)}
                  className="h-control w-full cursor-pointer rounded-md border border-control bg-raised p-1"
                />
              </label>
            ))}
          </div>
          <NumberField
            label={t('groundCentre')}
            value={ground.centre}
            error={error('pictures.ground.centre')}
            onChange={(centre) => change('pictures.ground.centre', centre ?? 0.5)}
          />
        </>
      )}
    </>
  )
}
