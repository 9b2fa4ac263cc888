'use client'

import { clsx } from 'clsx'
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { type Box, cropBox, type FocalPoint } from '@/lib/assets/focal-point'
import { previewUrl, renditionRatios } from '@/lib/assets/rendition'
import { Button } from '../../ui/button'
import { MediaImage } from '../../ui/media-image'
import type { Outcome } from '../editor/use-draft'
import type { Region } from './asset-comments'

type AssetStageProps = {
  asset: { id: string; hash: string; width: number; height: number; alt: string }
  focus: FocalPoint
  isSuggested: boolean
  /** Absent for those who may only look. */
  save?: (focus: { x: number; y: number }) => Promise<Outcome>
  /** Parts that comments mean. */
  regions: (Region & { id: string; number: number })[]
  /** While a part is marked for a comment: called with it. */
  onRegion?: (region: Region) => void
}

const STEP = 0.01
const clamp = (value: number) => Math.min(1, Math.max(0, value))
const percent = (share: number) => `${(share * 100).toFixed(2)}%`

/** The picture, large, with the point that every crop keeps, moved by hand or by the arrow keys; and the crops beneath it. */
export function AssetStage({ asset, focus, isSuggested, save, regions, onRegion }: AssetStageProps) {
  const t = useTranslations('assets.detail')
  const [point, setPoint] = useState(focus)
  const [busy, setBusy] = useState(false)
  const [drawn, setDrawn] = useState<{ from: FocalPoint; to: FocalPoint } | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const isMoved = point.x !== focus.x || point.y !== focus.y
  const at = ({ clientX, clientY }: PointerEvent): FocalPoint => {
    const { left, top, width, height } = (frame.current as HTMLDivElement).getBoundingClientRect()
    return { x: clamp((clientX - left) / width), y: clamp((clientY - top) / height) }
  }
  const press = (event: KeyboardEvent) => {
    const step = event.shiftKey ? STEP * 10 : STEP
    const move = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[event.key]
    if (!move || !save) return
    event.preventDefault()
    setPoint(({ x, y }) => ({ x: clamp(x + (move[0] ?? 0)), y: clamp(y + (move[1] ?? 0)) }))
  }
  const shown = drawn && regionOf(drawn.from, drawn.to)
  return (
    <div>
      <div
        ref={frame}
        className={clsx(
          'relative mx-auto w-fit touch-none select-none',
          onRegion ? 'cursor-crosshair' : save && 'cursor-pointer',
        )}
        onPointerDown={(event) => {
          if (!onRegion && !save) return
          event.currentTarget.setPointerCapture(event.pointerId)
          if (onRegion) setDrawn({ from: at(event), to: at(event) })
          else setPoint(at(event))
        }}
        onPointerMove={(event) => {
          if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
          if (drawn) setDrawn({ ...drawn, to: at(event) })
          else if (save) setPoint(at(event))
        }}
        onPointerUp={() => {
          if (shown && onRegion && shown.width > 5 && shown.height > 5) onRegion(shown)
          setDrawn(null)
        }}
      >
        <MediaImage
          src={previewUrl(asset.hash, 1280)}
          alt={asset.alt}
          width={asset.width}
          height={asset.height}
          draggable={false}
          className="max-h-[min(34rem,62dvh)] w-auto max-w-full rounded-md bg-picture"
        />
        {[...regions, ...(shown ? [{ ...shown, id: 'drawn', number: 0 }] : [])].map(
          ({ id, number, x, y, width, height }) => (
            <span
              key={id}
              className="pointer-events-none absolute rounded-sm border-2 border-signal shadow-[0_0_0_1px_rgb(0_0_0/0.5)]"
              style={{
                left: percent(x / 1000),
                top: percent(y / 1000),
                width: percent(width / 1000),
                height: percent(height / 1000),
              }}
            >
              {number > 0 && (
                <span className="absolute -top-px -left-px bg-signal px-1 text-on-signal text-xs">{number}</span>
              )}
            </span>
          ),
        )}
        {save && !onRegion && (
          <button
            type="button"
            aria-label={t('focusAt', { x: Math.round(point.x * 100), y: Math.round(point.y * 100) })}
            aria-describedby="focus-hint"
            onKeyDown={press}
            className="absolute size-8 -translate-x-1/2 -translate-y-1/2 rounded-full border-2 border-white bg-black/25 shadow-[0_0_0_1.5px_rgb(0_0_0/0.6)] backdrop-brightness-125 after:absolute after:inset-0 after:m-auto after:size-1.5 after:rounded-full after:bg-white"
            style={{ left: percent(point.x), top: percent(point.y) }}
          />
        )}
      </div>
      {save && (
        <div className="mt-3 flex min-h-10 flex-wrap items-center gap-x-4 gap-y-2 text-sm">
          <p id="focus-hint" className="min-w-0 flex-1 text-ink-2">
            {onRegion ? t('regionHint') : t('focusHint')}
          </p>
          {isSuggested && !isMoved && <span className="text-ink-3">{t('suggested')}</span>}
          {isMoved && (
            <Button
              variant="strong"
              size="sm"
              busy={busy}
              onClick={async () => {
                setBusy(true)
                await save({ x: Math.round(point.x * 1000), y: Math.round(point.y * 1000) })
                setBusy(false)
              }}
            >
              {t('saveFocus')}
            </Button>
          )}
        </div>
      )}
      <ul aria-label={t('crops')} className="mt-4 flex flex-wrap items-end gap-4">
        {Object.entries(renditionRatios).map(([name, ratio]) => (
          <li key={name}>
            <Crop asset={asset} ratio={ratio} point={point} />
            <p className="mt-1 text-center text-ink-3 text-xs">{name.replace('x', ':')}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What a crop will show, laid out by the same rule that cuts it, before anything is saved. */
function Crop({ asset, ratio, point }: { asset: AssetStageProps['asset']; ratio: number; point: FocalPoint }) {
  const box: Box = cropBox(asset, ratio, point)
  const width = ratio >= 1 ? 150 : 112
  const scale = width / box.width
  return (
    <div className="relative overflow-hidden rounded-sm bg-picture" style={{ width, height: width / ratio }}>
      <MediaImage
        src={previewUrl(asset.hash, 480)}
        draggable={false}
        className="absolute max-w-none"
        style={{
          width: asset.width * scale,
          height: asset.height * scale,
          left: -box.left * scale,
          top: -box.top * scale,
        }}
      />
    </div>
  )
}

function regionOf(from: FocalPoint, to: FocalPoint): Region {
  const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)]
  const thousandth = (share: number) => Math.round(share * 1000)
  return {
    x: thousandth(x),
    y: thousandth(y),
    width: thousandth(Math.max(from.x, to.x) - x),
    height: thousandth(Math.max(from.y, to.y) - y),
  }
}
