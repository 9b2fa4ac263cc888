import type { LayerDefinition } from '@/lib/configurator/picture-definition'
import type { UploadedPicture } from '../editor/upload'

type Box = Pick<LayerDefinition, 'asset' | 'left' | 'top' | 'width' | 'height'>

/** A picture of the canvas' own shape covers it; another stands in the middle, as large as it is or as it fits. */
export function placed(picture: UploadedPicture, canvas: { width: number; height: number }): Box {
  const fit = Math.min(canvas.width / picture.width, canvas.height / picture.height)
  const isWhole = Math.abs(picture.width / picture.height / (canvas.width / canvas.height) - 1) < 0.005
  const scale = isWhole ? fit : Math.min(1, fit)
  const width = isWhole ? canvas.width : Math.max(1, Math.round(picture.width * scale))
  const height = isWhole ? canvas.height : Math.max(1, Math.round(picture.height * scale))
  const left = Math.round((canvas.width - width) / 2)
  return { asset: picture.hash, left, top: Math.round((canvas.height - height) / 2), width, height }
}
