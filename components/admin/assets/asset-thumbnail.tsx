import { clsx } from 'clsx'
import { Box, FileText, Film, Music } from 'lucide-react'
import type { AssetKind } from '@/lib/assets/asset'
import { previewUrl, type RenditionRatio } from '@/lib/assets/rendition'
import { MediaImage } from '../../ui/media-image'

type AssetThumbnailProps = {
  asset: { kind: AssetKind; hash: string }
  width?: number
  ratio?: RenditionRatio
  className?: string
}

const signs = { video: Film, audio: Music, document: FileText, model: Box }

/** An asset in small, whole: its picture, or the sign of its kind. Beside its name, so it says nothing itself. */
export function AssetThumbnail({ asset: { kind, hash }, width = 320, ratio, className }: AssetThumbnailProps) {
  const Sign = kind === 'image' ? null : signs[kind]
  return (
    <span className={clsx('relative grid place-items-center overflow-hidden bg-picture', className)}>
      {Sign ? (
        <Sign aria-hidden="true" className="size-8 text-ink-3" strokeWidth={1.25} />
      ) : (
        <MediaImage
          src={previewUrl(hash, width, { ratio })}
          draggable={false}
          loading="lazy"
          decoding="async"
          className="absolute inset-0 size-full object-contain"
        />
      )}
    </span>
  )
}
