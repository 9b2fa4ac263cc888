import 'server-only'
import type { PrintTheme } from '@/lib/design/faces'
import type { Told } from './piece'
import { drawHeading } from './print/draw-parts'
import { drawPieces } from './print/draw-pieces'
import { readPrintPictures } from './print/pictures'
import { beginSheet } from './print/sheet'

type Printed = { title: string; language: string; theme: PrintTheme; told: Told[] }

/** A page of content on paper, as a PDF of as many sheets as it takes. */
export async function printPage({ told, ...about }: Printed): Promise<Uint8Array> {
  const pieces = told.flatMap((each) => each.pieces)
  const { sheet, finish } = await beginSheet(about, await readPrintPictures(pieces))
  if (pieces[0]?.kind !== 'heading') drawHeading(sheet, about.title, 1)
  drawPieces(sheet, pieces)
  return finish()
}
