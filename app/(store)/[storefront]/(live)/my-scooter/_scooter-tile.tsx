import type { ReactNode } from 'react'
import { OneButtonForm } from '@/components/account/one-button-form'
import { Picture, type PictureSource } from '@/components/ui/picture'
import { chooseScooter } from './actions'

type Props = {
  name: string
  /** What it is equipped with, or when it was bought. */
  detail?: ReactNode
  picture: PictureSource | null
  code: string
  back: string
  label: string
  /** A further way, below the button. */
  more?: ReactNode
}

/** A scooter that may be theirs, and the button that says so. */
export const ScooterTile = ({ name, detail, picture, code, back, label, more }: Props) => (
  <li className="flex gap-4 rounded-lg bg-sunken p-3 sm:flex-col sm:p-4">
    {picture ? (
      <Picture
        picture={picture}
        sizes="(min-width: 40rem) 18rem, 7rem"
        alt=""
        className="aspect-picture w-28 shrink-0 self-start rounded-md object-cover sm:w-full"
      />
    ) : (
      <span className="block aspect-picture w-28 shrink-0 rounded-md bg-picture sm:w-full" />
    )}
    <div className="flex min-w-0 flex-1 flex-col gap-3">
      <div className="flex-1">
        <p className="font-semibold">{name}</p>
        {detail && <p className="line-clamp-3 text-ink-2 text-sm">{detail}</p>}
      </div>
      <OneButtonForm action={chooseScooter} hidden={{ scooter: code, back }} variant="outline" size="sm">
        {label}
        <span className="visually-hidden">: {name}</span>
      </OneButtonForm>
      {more}
    </div>
  </li>
)
