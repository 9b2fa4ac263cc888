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
      style={{
        left: share(layer.left, width),
        top: share(layer.top, height),
        width: share(layer.width, width),
        height: share(layer.height, height),
        ...(layer.blend && { mixBlendMode: layer.blend }),
      }}
    />
  ))

const share = (part: number, of: number) => `${(100 * part) / of}%`
