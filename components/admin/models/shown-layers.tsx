import { groundStyle, type StackedLayer } from '@/lib/configurator/picture-plan'
import { placeOn, StackedLayers } from '../../configurator/stacked-layers'
import { useModelDesk } from './model-desk'

type Box = { left: number; top: number; width: number; height: number }

/** The layers as the shop lays them, on the ground of the draft; `marked` is framed. */
export function ShownLayers({ layers, marked }: { layers: StackedLayer[]; marked?: Box }) {
  const { ground, width, height } = useModelDesk().definition.pictures
  return (
    <div
      className="relative mx-auto max-h-[60dvh] overflow-hidden rounded-lg bg-picture"
      style={{ aspectRatio: `${width} / ${height}`, background: ground && groundStyle(ground) }}
    >
      <StackedLayers layers={layers} canvas={{ width, height }} />
      {marked && (
        <span
          aria-hidden="true"
          className="absolute border-2 border-focus"
          style={placeOn({ width, height }, marked)}
        />
      )}
    </div>
  )
}
