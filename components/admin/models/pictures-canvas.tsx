'use client'

import { useMemo, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { mediaUrl } from '@/lib/assets/rendition'
import type { DraftTrial } from '@/lib/configurator/draft-queries'
import type { Locale } from '@/lib/kernel/locale'
import { Button } from '../../ui/button'
import { Thumbnail } from '../../ui/thumbnail'
import { PictureDrop } from '../editor/picture-drop'
import type { UploadedPicture } from '../editor/upload'
import { freeCode } from '../editor/value-list'
import { AngleButtons } from './angle-buttons'
import { Faults } from './features-canvas'
import { useModelDesk } from './model-desk'
import { NewThing } from './new-thing'
import { placed } from './placed'
import { ShownLayers } from './shown-layers'
import { useAsked } from './use-check'

/** What stands in the picture from an angle: as it is shown first, and its layers from the uppermost down. */
export function PicturesCanvas() {
  const t = useTranslations('models')
  const locale = useLocale() as Locale
  const { definition, change, select, selected, faultsIn, readOnly } = useModelDesk()
  const { angles, layers, width, height } = definition.pictures
  const [code, setAngle] = useState(angles[0]?.code ?? '')
  // The angle may have been taken away meanwhile.
  const angle = angles.some((each) => each.code === code) ? code : (angles[0]?.code ?? '')
  const question = useMemo(() => ({ definition, choices: {}, market: 'ch' }), [definition])
  const { answer } = useAsked<DraftTrial>('/admin/models/try', question)
  const own = layers
    .map((layer, at) => ({ layer, at }))
    .filter(({ layer }) => layer.angle === angle)
    .sort((a, b) => b.layer.order - a.layer.order)
  const chosen = own.find(({ at }) => selected === `pictures.layers.${at}`)
  const add = (pictures: UploadedPicture[]) => {
    const above = own[0]?.layer.order ?? 0
    const made = pictures.map((each, n) => ({ angle, order: above + 10 * (n + 1), ...placed(each, { width, height }) }))
    change('pictures.layers', [...layers, ...made])
    select(`pictures.layers.${layers.length}`)
  }
  return (
    <div className="space-y-4">
      <div className="flex flex-wrap items-center gap-1">
        <AngleButtons angle={angle} onChange={setAngle} />
        <Button
          size="sm"
          variant="quiet"
          onClick={() => select(`pictures.angles.${angles.findIndex((each) => each.code === angle)}`)}
        >
          {t('editAngle')}
        </Button>
        <Button size="sm" variant="quiet" className="ms-auto" onClick={() => select('pictures')}>
          {t('canvasSize', { width, height })}
        </Button>
      </div>
      {answer?.layers[angle]?.length ? <ShownLayers layers={answer.layers[angle]} marked={chosen?.layer} /> : null}
      {own.length === 0 && <p className="max-w-prose text-ink-2 text-sm">{t('empty.pictures')}</p>}
      <ol className="divide-y divide-line border-line border-y empty:hidden">
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
      {!readOnly && <PictureDrop onSent={add} />}
      <NewThing
        label={t('newAngle')}
        onAdd={(name) => {
          const added = { code: freeCode(name, angles), label: { [locale]: name } }
          change('pictures.angles', [...angles, added])
          setAngle(added.code)
        }}
      />
    </div>
  )
}
