/** What a file says about itself (EXIF, IPTC, XMP). Where it was taken is never kept. */
export type AssetMeta = {
  title?: string
  description?: string
  creator?: string
  copyright?: string
  credit?: string
  keywords?: string[]
  camera?: string
  lens?: string
  exposure?: string
  takenAt?: string
  software?: string
  pages?: number
}
