/** The widths in which pictures are shown. Others do not exist, so nobody can make the server compute without end. */
export const renditionWidths = [160, 320, 480, 640, 960, 1280, 1600] as const
export type RenditionWidth = (typeof renditionWidths)[number]

export const isRenditionWidth = (width: number): width is RenditionWidth =>
  renditionWidths.includes(width as RenditionWidth)

/** The shapes to which pictures are cut around their focal point: width by height. */
export const renditionRatios = { '2x1': 2, '16x9': 16 / 9, '4x3': 4 / 3, '1x1': 1, '3x4': 3 / 4 } as const
export type RenditionRatio = keyof typeof renditionRatios

export const renditionFormats = ['webp', 'avif', 'jpg'] as const
export type RenditionFormat = (typeof renditionFormats)[number]

export type Rendition = { width: RenditionWidth; ratio?: RenditionRatio; format: RenditionFormat }

/** Reads "640.webp" and "640-4x3.avif"; undefined for what is not on the list. */
export function readRendition(file: string): Rendition | undefined {
  const [, digits, ratio, format] = /^(\d{2,4})(?:-(\d{1,2}x\d{1,2}))?\.([a-z]{3,4})$/.exec(file) ?? []
  const width = Number(digits)
  if (!isRenditionWidth(width) || !renditionFormats.includes(format as RenditionFormat)) return undefined
  if (ratio !== undefined && !(ratio in renditionRatios)) return undefined
  return { width, format: format as RenditionFormat, ...(ratio && { ratio: ratio as RenditionRatio }) }
}

/** The name of a rendition's file, also the end of its address. */
export const renditionName = ({ width, ratio, format }: Rendition) => `${width}${ratio ? `-${ratio}` : ''}.${format}`

/** 32 hex signs, and which of its files is meant after the first. */
export const isAssetHash = (hash: string) => /^[0-9a-f]{32}(?:-[1-9]\d{0,4})?$/.test(hash)

/** What addresses call an asset whose looks have changed so often. */
export const addressOf = (name: string, number: number) => (number > 1 ? `${name}-${number}` : name)

/** The name that stays when the file is replaced. */
export const assetName = (hash: string) => hash.slice(0, 32)

type Cut = { ratio?: RenditionRatio; format?: RenditionFormat }

/** The address of a picture at the smallest width that is at least `width`. */
export const mediaUrl = (hash: string, width: number, { ratio, format = 'webp' }: Cut = {}) =>
  `/media/${hash}/${renditionName({ width: renditionWidths.find((each) => each >= width) ?? 1600, ratio, format })}`

/** For `<img srcset>`: every width up to the first that is not smaller than the original. */
export function mediaSrcSet({ hash, width }: { hash: string; width: number }, most = 1600, cut: Cut = {}): string {
  const enough = renditionWidths.findIndex((each) => each >= width)
  return renditionWidths
    .slice(0, enough === -1 ? undefined : enough + 1)
    .filter((each) => each <= most)
    .map((each) => `${mediaUrl(hash, each, cut)} ${each}w`)
    .join(', ')
}

/** The same for those who work in the library: also of what may not be shown in public. */
export const previewUrl = (hash: string, width: number, cut: Cut = {}) =>
  `/admin/assets/preview${mediaUrl(hash, width, cut).slice(6)}`
