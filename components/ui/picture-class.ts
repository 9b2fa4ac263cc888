import type { FocalPoint } from '@/lib/assets/focal-point'

type Look = { colour?: string | null; focus?: FocalPoint | null }

/** The mean colour of a picture until it is there, and the point that every crop keeps: classes of `pictures.css`. */
export const pictureClass = ({ colour, focus }: Look) =>
  (colour ? `shade r-${level(colour, 1)} g-${level(colour, 3)} b-${level(colour, 5)}` : 'bg-picture') +
  (focus ? ` focus fx-${twentieth(focus.x)} fy-${twentieth(focus.y)}` : '')

/** A channel of #rrggbb in 32 steps. */
const level = (colour: string, at: number) => Math.round(Number(`0x${colour.slice(at, at + 2)}`) / 8.23)
const twentieth = (share: number) => Math.round(share * 20)
