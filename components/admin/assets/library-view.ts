import type { AssetKind } from '@/lib/assets/asset'
import type { AssetMark } from './asset-mark'

/** A file as the library shows it. */
export type LibraryRow = {
  id: string
  hash: string
  kind: AssetKind
  fileName: string
  /** "1600 × 900" or "0:42". */
  measure: string
  size: string
  added: string
  marks: AssetMark[]
}

/** What both ways to show the library are given. */
export type AssetViewProps = { rows: LibraryRow[]; chosen: ReadonlySet<string>; toggle?: (id: string) => void }
