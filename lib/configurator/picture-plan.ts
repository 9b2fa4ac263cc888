import { renditionWidths } from '@/lib/assets/rendition'
import type { Localized } from '@/lib/kernel/locale'
import { type Choices, type Expression, holds } from './expression'
import type { Ground } from './picture-definition'

type Box = { left: number; top: number; width: number; height: number }

/** A layer with its condition read and its pictures named: one, or one for each value of the feature that paints it. */
export type PlannedLayer = Box & {
  angle: string
  when?: Expression
  blend?: 'multiply' | 'screen'
  picture: string | { feature: string; byValue: Record<string, string> }
}

/** Which pictures belong to which choices, as the browser and the server use it. Layers stand from the lowest up. */
export type PicturePlan = {
  width: number
  height: number
  ground?: Ground
  angles: { code: string; label: Localized }[]
  layers: PlannedLayer[]
}

/** A picture in its place: `hash` as in `/media/<hash>/<width>.webp`, the box in pixels of the canvas. */
export type StackedLayer = Box & { hash: string; blend?: 'multiply' | 'screen' }

/** The layers that show a configuration from an angle, from the lowest up. */
export function layersOf({ layers }: Pick<PicturePlan, 'layers'>, choices: Choices, angle: string): StackedLayer[] {
  return layers.flatMap((layer): StackedLayer[] => {
    if (layer.angle !== angle || (layer.when && !holds(layer.when, choices))) return []
    const { left, top, width, height, blend, picture } = layer
    const hash = typeof picture === 'string' ? picture : picture.byValue[choices[picture.feature] ?? '']
    return hash ? [{ hash, left, top, width, height, ...(blend && { blend }) }] : []
  })
}

/** The address of a composed picture or a layer, at the smallest width that is at least `width`. Layers have no JPEG. */
export const configuredUrl = (hash: string, width: number, extension: 'avif' | 'webp' | 'jpg' = 'avif') =>
  `/media/${hash}/${renditionWidths.find((each) => each >= width) ?? renditionWidths.at(-1)}.${extension}`

/** The address of a layer where the whole canvas is shown `shown` device pixels wide: cropped, it needs fewer itself. */
export const layerUrl = ({ hash, width }: StackedLayer, canvas: Pick<PicturePlan, 'width'>, shown: number) =>
  configuredUrl(hash, (shown * width) / canvas.width)

/** How far the light of the ground reaches, as a share of the canvas. */
export const GROUND_REACH = 0.78
/** Where its middle colour lies on the way outwards. */
export const GROUND_MIDDLE = 0.55

/** The ground as CSS paints it behind the layers; the server paints the same (`compose/stack.ts`). */
export function groundStyle({ centre, colours: [light, middle, dark] }: Ground): string {
  const reach = percent(GROUND_REACH)
  return `radial-gradient(${reach} ${reach} at 50% ${percent(centre)}, ${light}, ${middle} ${percent(GROUND_MIDDLE)}, ${dark})`
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`
