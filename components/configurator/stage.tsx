'use client'

import { Maximize2, Minimize2 } from 'lucide-react'
import { type PointerEvent, useEffect, useRef, useState } from 'react'
import type { Choices } from '@/lib/configurator/expression'
import { configuredUrl, groundStyle, layersOf, layerUrl, type StackedLayer } from '@/lib/configurator/picture-plan'
import { localized } from '@/lib/kernel/locale'
import { fill } from '../ui/fill'
import { iconButtonClass } from '../ui/icon-button'
import { SHOWN, StackedLayers } from './stacked-layers'
import type { ConfiguratorWords, ModelView } from './view'

type StageProps = {
  view: ModelView
  choices: Choices
  /** What the server has composed, by angle. */
  composed: Record<string, string>
  /** Whether it shows these choices. */
  isComposed: boolean
  /** What stands in the picture, in words. */
  said: string
  words: ConfiguratorWords
}

type Stack = { name: string; layers: StackedLayer[] }

const WIDTHS = [640, 960, 1280, 1600]
const sizes = '(min-width: 64rem) calc(100vw - 27rem), 134vw'
const srcSet = (hash: string, extension: 'avif' | 'webp') =>
  WIDTHS.map((width) => `${configuredUrl(hash, width, extension)} ${width}w`).join(', ')

/** The picture: the composed one at first, then its layers, which change one by one. Swiped or by arrow keys it turns. */
export function Stage({ view, choices, composed, isComposed, said, words }: StageProps) {
  const { pictures: plan, locale, name } = view
  const [angle, setAngle] = useState(0)
  const [isLarge, setLarge] = useState(false)
  const canvas = useRef<HTMLDivElement>(null)
  const from = useRef<number | null>(null)
  const code = plan.angles[angle]?.code ?? ''
  const { stacks, isCovered } = useStacks(view, choices, code, !isComposed || angle !== 0)
  const turn = (by: number) => setAngle((at) => (at + by + plan.angles.length) % plan.angles.length)
  const hash = composed[plan.angles[0]?.code ?? ''] ?? ''
  const alt = fill(words.picture, { name, angle: localized(plan.angles[angle]?.label, locale), choices: said })
  const look = (event: PointerEvent<HTMLDivElement>) => {
    if (!isLarge || !canvas.current) return
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    canvas.current.style.transformOrigin = `${((event.clientX - left) / width) * 100}% ${((event.clientY - top) / height) * 100}%`
  }
  return (
    <section
      aria-label={alt}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys turn the picture.
      tabIndex={0}
      onKeyDown={({ key, target, currentTarget }) => {
        if (target !== currentTarget) return
        if (key === 'ArrowLeft') turn(-1)
        if (key === 'ArrowRight') turn(1)
      }}
      onPointerDown={({ clientX }) => {
        from.current = clientX
      }}
      onPointerMove={look}
      onPointerUp={({ clientX }) => {
        const moved = clientX - (from.current ?? clientX)
        from.current = null
        if (!isLarge && Math.abs(moved) > 40) turn(moved < 0 ? 1 : -1)
      }}
      className="@container-[size] scheme-light relative h-full touch-pan-y select-none overflow-hidden bg-picture"
      style={plan.ground && { backgroundImage: groundStyle(plan.ground) }}
    >
      <div
        ref={canvas}
        className="absolute top-1/2 left-1/2 aspect-picture w-[max(100cqw,calc(100cqh*4/3))] -translate-x-1/2 -translate-y-1/2 transition-[scale] duration-200"
        style={isLarge ? { scale: '2' } : undefined}
      >
        <picture>
          <source type="image/avif" srcSet={srcSet(hash, 'avif')} sizes={sizes} />
          <img
            src={configuredUrl(hash, 1280, 'webp')}
            srcSet={srcSet(hash, 'webp')}
            sizes={sizes}
            width={plan.width}
            height={plan.height}
            alt={stacks.length ? '' : alt}
            fetchPriority="high"
            decoding="sync"
            draggable={false}
            className={`absolute inset-0 size-full ${isCovered ? 'opacity-0' : ''}`}
          />
        </picture>
        {stacks.map(({ name: stack, layers, isShown }) => (
          <div
            key={stack}
            className={`absolute inset-0 transition-opacity duration-200 ${isShown ? 'opacity-100' : 'opacity-0'}`}
          >
            <StackedLayers layers={layers} canvas={plan} />
          </div>
        ))}
      </div>
      <fieldset className="absolute inset-x-0 bottom-2 flex justify-center lg:bottom-6">
        <legend className="visually-hidden">{words.angles}</legend>
        <div className="flex items-center gap-1 rounded-full bg-raised/75 p-0.5 lg:p-1 text-ink shadow-float backdrop-blur-sm">
          {plan.angles.map(({ code: each, label }, at) => (
            <a
              key={each}
              href={configuredUrl(composed[each] ?? '', 1600, 'jpg')}
              aria-current={at === angle || undefined}
              onClick={(event) => {
                event.preventDefault()
                setAngle(at)
              }}
              className="inline-flex min-h-9 items-center rounded-full px-3 lg:min-h-control font-medium text-sm aria-[current=true]:bg-brand aria-[current=true]:text-on-brand lg:px-4"
            >
              {localized(label, locale)}
            </a>
          ))}
          <button
            type="button"
            aria-pressed={isLarge}
            aria-label={isLarge ? words.zoomOut : words.zoom}
            onClick={() => setLarge(!isLarge)}
            className={`${iconButtonClass} !size-9 rounded-full lg:!size-control`}
          >
            {isLarge ? <Minimize2 aria-hidden="true" /> : <Maximize2 aria-hidden="true" />}
          </button>
        </div>
      </fieldset>
    </section>
  )
}

/**
 * The stack to see and, while it fades in, the one below it, so that nothing shines through; `isCovered` once the first
 * has faded in over the composed picture. A stack comes when all of its layers have arrived.
 */
function useStacks({ pictures }: ModelView, choices: Choices, angle: string, isWanted: boolean) {
  const [stacks, setStacks] = useState<(Stack & { isShown: boolean })[]>([])
  const [isCovered, setCovered] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown changes by this, and must not begin it anew.
  useEffect(() => {
    if (!isWanted && !stacks.length) return
    const layers = layersOf(pictures, choices, angle)
    const name = layers.map(({ hash, left }) => `${hash}${left}`).join(' ')
    if (stacks.at(-1)?.name === name) return
    let isOld = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const arrived = layers.map((layer) => {
      const image = new Image()
      image.src = layerUrl(layer, pictures, SHOWN)
      return image.decode().catch(() => {})
    })
    Promise.all(arrived).then(() => {
      if (isOld) return
      setStacks((now) => [...now.filter((each) => each.name !== name).slice(-1), { name, layers, isShown: false }])
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          performance.mark('configurator-shown')
          setStacks((now) => now.map((each) => (each.name === name ? { ...each, isShown: true } : each)))
          timer = setTimeout(() => {
            setCovered(true)
            setStacks((now) => now.filter((each) => each.name === name))
          }, 400)
        }),
      )
    })
    return () => {
      isOld = true
      clearTimeout(timer)
    }
  }, [pictures, choices, angle, isWanted])
  return { stacks, isCovered }
}
