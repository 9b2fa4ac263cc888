import type { ChosenAsset } from './asset'
import { focalPoint } from './focal-point'
import { libraryFilter } from './library'

/** What a chooser asks the library for. */
export const choicesAsked = libraryFilter.pick({ search: true, kind: true, folder: true, page: true })

export type AssetChoices = {
  rows: ChosenAsset[]
  total: number
  page: number
  pageSize: number
  /** Whether who chooses may bring new ones. */
  mayUpload: boolean
}

type Chosen = Omit<ChosenAsset, 'focus'> & { focalX: number | null; focalY: number | null }

/** An asset with what whoever chooses it has to know, and no more. */
export const chosenAsset = (asset: Chosen): ChosenAsset => ({
  id: asset.id,
  hash: asset.hash,
  kind: asset.kind,
  fileName: asset.fileName,
  width: asset.width,
  height: asset.height,
  alt: asset.alt,
  isDecorative: asset.isDecorative,
  colour: asset.colour,
  focus: focalPoint(asset.focalX, asset.focalY),
})
