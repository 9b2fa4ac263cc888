import { clsx } from 'clsx'
import { Box, FileText, Film, Music } from 'lucide-react'
import type { AssetKind } from '@/lib/assets/asset'
import { mediaUrl, type RenditionRatio } from '@/lib/assets/rendition'
import { MediaImage } from '../../ui/media-image'

type AssetThumbnailProps = {
  asset: { kind: AssetKind; hash: string; poster?: string | null }
  width?: number
  ratio?: RenditionRatio
  className?: string
}

const signs = { video: Film, audio: Music, document: FileText, model: Box }

/** An asset in small, whole: its picture, its poster, or the sign of its kind. Beside its name, so it says nothing itself. */
export function AssetThumbnail({ asset, width = 320, ratio, className }: AssetThumbnailProps) {
  const { kind, hash, poster } = asset
  const shown = kind === 'image' ? hash : poster
  const Sign = kind === 'image' ? null : signs[kind]
  return (
    <span className={clsx('relative grid place-items-center overflow-hidden bg-picture', className)}>
      {shown && (
        <MediaImage
          src={mediaUrl(shown, width, { ratio })}
          draggable={false}
          loading="lazy"
          decoding="async"
          className="absolute inset-0 size-full object-contain"
        />
      )}
      {Sign && !shown && <Sign aria-hidden="true" className="size-8 text-ink-3" strokeWidth={1.25} />}
    </span>
  )
}
