import { fileTypes } from '@/lib/assets/asset'
import { focalPoint } from '@/lib/assets/focal-point'
import type { PublicAsset } from '@/lib/assets/public-asset-queries'
import { mediaUrl } from '@/lib/assets/rendition'
import { baseUrl } from '@/lib/kernel/environment'
import { type Locale, localized } from '@/lib/kernel/locale'

/** An asset as the outside is told of it, in one language. */
export function toAsset(asset: PublicAsset, locale: Locale) {
  const { name, hash, kind, mime, width, height, durationMs, isDecorative, colour, placeholder, licence, holder } =
    asset
  const path = kind === 'image' ? mediaUrl(hash, 1600) : `/media/${hash}/file.${fileTypes[mime]?.extension}`
  return {
    name,
    kind,
    type: mime,
    url: baseUrl() + path,
    width,
    height,
    durationMs,
    title: localized(asset.title, locale),
    alt: isDecorative ? '' : localized(asset.alt, locale),
    isDecorative,
    colour,
    placeholder,
    focus: focalPoint(asset.focalX, asset.focalY),
    licence,
    holder,
    expiresAt: asset.expiresAt?.toISOString() ?? null,
  }
}
