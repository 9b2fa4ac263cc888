/** The widths in which pictures are shown. Others do not exist, so nobody can make the server compute without end. */
export const renditionWidths = [160, 320, 480, 640, 960, 1280, 1600] as const
export type RenditionWidth = (typeof renditionWidths)[number]

export const isRenditionWidth = (width: number): width is RenditionWidth =>
  renditionWidths.includes(width as RenditionWidth)

/** 32 hex signs. */
export const isAssetHash = (hash: string) => /^[0-9a-f]{32}$/.test(hash)

/** The address of a picture at the smallest width that is at least `width`. */
export const mediaUrl = (hash: string, width: number) =>
  `/media/${hash}/${renditionWidths.find((each) => each >= width) ?? renditionWidths.at(-1)}.webp`

/** For `<img srcset>`: every width up to the first that is not smaller than the original. */
export function mediaSrcSet({ hash, width }: { hash: string; width: number }, most = 1600): string {
  const enough = renditionWidths.findIndex((each) => each >= width)
  return renditionWidths
    .slice(0, enough === -1 ? undefined : enough + 1)
    .filter((each) => each <= most)
    .map((each) => `/media/${hash}/${each}.webp ${each}w`)
    .join(', ')
}
