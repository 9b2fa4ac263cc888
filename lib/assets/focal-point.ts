/** What must stay in sight, as shares of width and height from the left and the top. */
export type FocalPoint = { x: number; y: number }

type Size = { width: number; height: number }
export type Box = { left: number; top: number; width: number; height: number }

export const centre: FocalPoint = { x: 0.5, y: 0.5 }

/** From thousandths, as they are stored. */
export const focalPoint = (x: number | null, y: number | null): FocalPoint | null =>
  x === null || y === null ? null : { x: x / 1000, y: y / 1000 }

/**
 * The largest part of a picture in a ratio (width by height), with the focal point as near to its middle as the edges
 * allow. Whole pixels, never outside, never empty.
 */
export function cropBox({ width, height }: Size, ratio: number, { x, y }: FocalPoint = centre): Box {
  const isWider = width / height > ratio
  const part = isWider
    ? { width: Math.max(1, Math.round(height * ratio)), height }
    : { width, height: Math.max(1, Math.round(width / ratio)) }
  const at = (whole: number, shown: number, focus: number) =>
    Math.round(Math.min(whole - shown, Math.max(0, whole * focus - shown / 2)))
  return {
    left: at(width, Math.min(width, part.width), x),
    top: at(height, Math.min(height, part.height), y),
    width: Math.min(width, part.width),
    height: Math.min(height, part.height),
  }
}
