/** A colour as OKLCH: lightness 0–1, chroma, hue in degrees, and how much of it covers (0–1). */
export type Colour = { l: number; c: number; h: number; alpha: number }
type Triple = [number, number, number]

const OKLCH = /^oklch\(\s*([\d.]+)(%?)\s+([\d.]+)\s+(-?[\d.]+)(?:deg)?\s*(?:\/\s*([\d.]+)(%?)\s*)?\)$/i
const HEX = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i

/** Reads `oklch(…)` and hexadecimal colours; undefined for all others. */
export function readColour(text: string): Colour | undefined {
  const [, l, percent, c, h, a = '1', part] = OKLCH.exec(text.trim()) ?? []
  if (l !== undefined) {
    const colour = {
      l: Number(l) / (percent ? 100 : 1),
      c: Number(c),
      h: ((Number(h) % 360) + 360) % 360,
      alpha: Number(a) / (part ? 100 : 1),
    }
    const isColour =
      Object.values(colour).every(Number.isFinite) && colour.l <= 1 && colour.c <= 0.5 && colour.alpha <= 1
    return isColour ? colour : undefined
  }
  const [, digits] = HEX.exec(text.trim()) ?? []
  if (!digits) return undefined
  const pairs = digits.length < 5 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) as string[])
  const [r = 0, g = 0, b = 0, alpha = 255] = pairs.map((pair) => Number.parseInt(pair, 16))
  return fromSrgb([r / 255, g / 255, b / 255], alpha / 255)
}

/** From red, green and blue of 0–1. Source of the matrices: Björn Ottosson, "A perceptual color space for image processing". */
export function fromSrgb(rgb: Triple, alpha = 1): Colour {
  const [r, g, b] = rgb.map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)) as Triple
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s
  const x = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const y = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  const c = Math.hypot(x, y)
  const h = c < 0.0005 ? 0 : ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360
  return { l: lightness, c: c < 0.0005 ? 0 : c, h, alpha }
}

/** Red, green and blue of 0–1; what a screen cannot show is cut at its edge. */
export function toSrgb(colour: Colour): Triple {
  const lines = toLinear(colour).map((v) => Math.min(1, Math.max(0, v)))
  return lines.map((v) => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055)) as Triple
}

/** `#rrggbb`, for mails, print and colour pickers; what lies below shows through as `over`. */
export function toHex(colour: Colour, over: Colour = { l: 1, c: 0, h: 0, alpha: 1 }): string {
  const below = toSrgb(over)
  const mixed = toSrgb(colour).map((v, i) => v * colour.alpha + (below[i] as number) * (1 - colour.alpha))
  return `#${mixed
    .map((v) =>
      Math.round(v * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

export function formatColour({ l, c, h, alpha }: Colour): string {
  const round = (value: number, digits: number) => String(Number(value.toFixed(digits)))
  const opacity = alpha < 1 ? ` / ${round(alpha, 3)}` : ''
  return `oklch(${round(l, 4)} ${round(c, 4)} ${round(h, 2)}${opacity})`
}

/** Contrast of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(a: Colour, b: Colour): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: Colour): number {
  const [r, g, b] = toLinear(colour).map((v) => Math.min(1, Math.max(0, v))) as Triple
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function toLinear({ l, c, h }: Colour): Triple {
  const angle = (h * Math.PI) / 180
  const [x, y] = [c * Math.cos(angle), c * Math.sin(angle)]
  const long = (l + 0.3963377774 * x + 0.2158037573 * y) ** 3
  const medium = (l - 0.1055613458 * x - 0.0638541728 * y) ** 3
  const short = (l - 0.0894841775 * x - 1.291485548 * y) ** 3
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ]
}
