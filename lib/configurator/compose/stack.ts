import type { Ground } from '../picture-definition'
import { GROUND_MIDDLE, GROUND_REACH, type StackedLayer } from '../picture-plan'

/** Pixels, 8 bits a channel. */
export type Pixels = { data: Uint8Array; width: number; height: number }

/** An opaque canvas (RGB): white, or the light of the ground. */
export function groundPixels(width: number, height: number, ground?: Ground): Uint8Array {
  const data = new Uint8Array(width * height * 3)
  if (!ground) return data.fill(255)
  const [light, middle, dark] = ground.colours.map(rgb) as [number[], number[], number[]]
  const ramp = Uint8Array.from({ length: 1025 * 3 }, (_, i) => {
    const [way, channel] = [Math.floor(i / 3) / 1024, i % 3]
    const [from, to, share] =
      way < GROUND_MIDDLE
        ? [light, middle, way / GROUND_MIDDLE]
        : [middle, dark, (way - GROUND_MIDDLE) / (1 - GROUND_MIDDLE)]
    return Math.round((from[channel] as number) + ((to[channel] as number) - (from[channel] as number)) * share)
  })
  // The light is the same to the left and to the right.
  const half = Math.ceil(width / 2)
  const aside = Float64Array.from({ length: half }, (_, x) => (((x + 0.5) / width - 0.5) / GROUND_REACH) ** 2)
  for (let y = 0; y < height; y++) {
    const down = (((y + 0.5) / height - ground.centre) / GROUND_REACH) ** 2
    const row = y * width * 3
    for (let x = 0; x < half; x++) {
      const way = Math.sqrt((aside[x] as number) + down)
      const step = way >= 1 ? 3072 : ((way * 1024 + 0.5) | 0) * 3
      const left = row + x * 3
      const right = row + (width - 1 - x) * 3
      data[left] = data[right] = ramp[step] as number
      data[left + 1] = data[right + 1] = ramp[step + 1] as number
      data[left + 2] = data[right + 2] = ramp[step + 2] as number
    }
  }
  return data
}

/** Lays a layer (RGBA) over an opaque canvas (RGB) of this width and height, in place. What lies outside is cut. */
export function lay(canvas: Pixels, layer: Pixels, { left, top, blend }: Pick<StackedLayer, 'left' | 'top' | 'blend'>) {
  const columns = Math.min(layer.width, canvas.width - left)
  const rows = Math.min(layer.height, canvas.height - top)
  const to = canvas.data
  const from = layer.data
  for (let y = 0; y < rows; y++) {
    let i = y * layer.width * 4
    let o = ((top + y) * canvas.width + left) * 3
    for (const end = i + columns * 4; i < end; i += 4, o += 3) {
      const alpha = from[i + 3] as number
      if (alpha === 0) continue
      let red = from[i] as number
      let green = from[i + 1] as number
      let blue = from[i + 2] as number
      if (blend) {
        const mix = BLENDS[blend]
        red = mix(to[o] as number, red)
        green = mix(to[o + 1] as number, green)
        blue = mix(to[o + 2] as number, blue)
      }
      to[o] = alpha === 255 ? red : over(to[o] as number, red, alpha)
      to[o + 1] = alpha === 255 ? green : over(to[o + 1] as number, green, alpha)
      to[o + 2] = alpha === 255 ? blue : over(to[o + 2] as number, blue, alpha)
    }
  }
}

/** Source over an opaque ground, rounded. */
const over = (below: number, above: number, alpha: number) => ((below * (255 - alpha) + above * alpha + 127) / 255) | 0

/** W3C, Compositing and Blending Level 1, 9.1: as CSS `mix-blend-mode` in the browser. */
const BLENDS = {
  multiply: (below: number, above: number) => ((below * above + 127) / 255) | 0,
  screen: (below: number, above: number) => below + above - (((below * above + 127) / 255) | 0),
}

const rgb = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
