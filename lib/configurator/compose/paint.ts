/**
 * Paint as light sees it. Layers hold what a renderer made: linear light, exposed, bent by a film curve, encoded as sRGB.
 * A surface in any colour lies between the same surface in black and in white, in linear light:
 * `black + (white − black) × colour / 0.8`, where 0.8 is how much of the light the white one sends back
 * (scripts/pictures, "Layer mathematics").
 */
const EXPOSURE = 1.6 * 0.62
const WHITE = 0.8
/** The curve is almost flat above: more light makes nothing brighter. */
const MOST = 12
const STEPS = 2048

/** Film curve: K. Narkowicz, "ACES Filmic Tone Mapping Curve", 2015. */
const film = (light: number) => {
  const x = Math.max(0, light) * EXPOSURE
  return Math.min(1, (x * (2.51 * x + 0.03)) / (x * (2.43 * x + 0.59) + 0.14))
}
/** IEC 61966-2-1. */
const encoded = (v: number) => (v <= 0.003_130_8 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055)
const decoded = (v: number) => (v <= 0.040_45 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)

const ENCODE = Uint8Array.from({ length: MOST * STEPS + 1 }, (_, i) => Math.round(255 * encoded(film(i / STEPS))))
const LAST = ENCODE.length - 1
const DECODE = Float64Array.from({ length: 256 }, (_, value) => lightOf(value))

/**
 * The layer in a colour (`#rrggbb`, the paint itself under plain light), from its pixels in black and white (RGBA, 8 bit,
 * of the same size). The alpha is the black one's.
 */
export function painted(black: Uint8Array, white: Uint8Array, paint: string): Buffer {
  if (black.length !== white.length) throw new RangeError('The black and the white layer differ in size.')
  const pixels = Buffer.alloc(black.length)
  const red = reflectance(paint, 1)
  const green = reflectance(paint, 3)
  const blue = reflectance(paint, 5)
  for (let at = 0; at < black.length; at += 4) {
    const alpha = black[at + 3] as number
    pixels[at + 3] = alpha
    if (alpha === 0) continue
    pixels[at] = between(black[at] as number, white[at] as number, red)
    pixels[at + 1] = between(black[at + 1] as number, white[at + 1] as number, green)
    pixels[at + 2] = between(black[at + 2] as number, white[at + 2] as number, blue)
  }
  return pixels
}

/** How much of the light that the white surface sends back this one does. */
const reflectance = (paint: string, at: number) => decoded(Number.parseInt(paint.slice(at, at + 2), 16) / 255) / WHITE

function between(black: number, white: number, share: number): number {
  // Chrome, rubber and glass are the same in every paint.
  if (white <= black) return black
  const base = DECODE[black] as number
  const light = (base + ((DECODE[white] as number) - base) * share) * STEPS
  return ENCODE[light > LAST ? LAST : (light + 0.5) | 0] as number
}

function lightOf(value: number): number {
  let [low, high] = [0, MOST]
  for (let n = 0; n < 40; n++) {
    const middle = (low + high) / 2
    if (encoded(film(middle)) * 255 < value) low = middle
    else high = middle
  }
  return low
}
