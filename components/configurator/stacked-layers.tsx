import { layerUrl, type PicturePlan, type StackedLayer } from '@/lib/configurator/picture-plan'
import { MediaImage } from '../ui/media-image'

/** How wide the canvas is asked for: sharp on most screens, few enough bytes for the others. */
export const SHOWN = 1280

type StackedLayersProps = { layers: StackedLayer[]; canvas: Pick<PicturePlan, 'width' | 'height'> }

/** The layers of a configuration, each in its place on the canvas that is the element around them. */
export const StackedLayers = ({ layers, canvas: { width, height } }: StackedLayersProps) =>
  layers.map((layer, at) => (
    <MediaImage
      key={`${layer.hash}${layer.left} ${at}`}
      src={layerUrl(layer, { width }, SHOWN)}
      draggable={false}
      className="absolute max-w-none"
      style={{ ...placeOn({ width, height }, layer), ...(layer.blend && { mixBlendMode: layer.blend }) }}
    />
  ))

type Size = { width: number; height: number }

/** Where a box of the canvas lies on the element that is the canvas. */
export const placeOn = (canvas: Size, { left, top, width, height }: Size & { left: number; top: number }) => ({
  left: share(left, canvas.width),
  top: share(top, canvas.height),
  width: share(width, canvas.width),
  height: share(height, canvas.height),
})

const share = (part: number, of: number) => `${(100 * part) / of}%`
