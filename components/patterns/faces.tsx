import type { ReactNode } from 'react'
import { Badge } from '../ui/badge'

/** How large each face is, and how much smaller it is shown: written out, since the style sheet is made from the source. */
const frames = {
  web: { box: 'h-[34rem] w-[19.5rem]', frame: 'h-[42.5rem] w-[24.375rem] scale-80' },
  kiosk: { box: 'h-[34rem] w-[19.5rem]', frame: 'h-[108.8rem] w-[62.4rem] scale-[0.3125]' },
  mail: { box: 'h-[34rem] w-[19.5rem]', frame: 'h-[68rem] w-[39rem] scale-50' },
  print: { box: 'h-[34rem] w-[24rem]', frame: 'size-full' },
  signage: { box: 'h-[17.6rem] w-[31.2rem]', frame: 'h-[70.4rem] w-[124.8rem] scale-25' },
} as const

export const shownFaces = Object.keys(frames) as (keyof typeof frames)[]
export type ShownFace = keyof typeof frames

type FaceFrameProps = {
  face: ShownFace
  title: string
  /** Where it is shown by itself. */
  href: string
  open: string
  rule: string
  /** Said instead, where it is not shown there at all. */
  missing?: string
}

/** One face, as small as it has to be to stand beside the others. */
export const FaceFrame = ({ face, title, href, open, rule, missing }: FaceFrameProps) => (
  <figure className="max-w-full">
    <Caption title={title} rule={rule}>
      {!missing && (
        <a href={href} target="_blank" rel="noopener" className="text-ink-2 text-xs underline underline-offset-4">
          {open}
        </a>
      )}
    </Caption>
    <div className={`max-w-full overflow-hidden rounded-lg border border-line bg-sunken ${frames[face].box}`}>
      {missing ? (
        <p className="grid h-full place-items-center p-6 text-center text-ink-2 text-sm">{missing}</p>
      ) : (
        <iframe
          title={title}
          src={face === 'print' ? `${href}#toolbar=0&view=FitH` : href}
          loading="lazy"
          className={`origin-top-left border-0 ${frames[face].frame}`}
        />
      )}
    </div>
  </figure>
)

const Caption = ({ title, rule, children }: { title: string; rule: string; children: ReactNode }) => (
  <figcaption className="mb-2 flex items-baseline gap-2 text-sm">
    <span className="font-medium">{title}</span>
    <Badge>{rule}</Badge>
    <span className="ms-auto">{children}</span>
  </figcaption>
)
