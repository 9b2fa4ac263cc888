'use client'

import { ChevronRight } from 'lucide-react'
import { useScooter } from '../store/use-scooter'
import { Link } from '../ui/link'
import { Tick } from './tick'

type Props = {
  /** What the list has to fit now. */
  chosen: string[]
  /** The list for whoever rides OWN. */
  own: string
  /** The list without that filter. */
  all: string
  choose: string
  words: { mine: string; which: string; change: string }
}

/** The one filter that knows its reader: only this browser knows which scooter is theirs; who has not said, may say it. */
export function OwnScooterFilter({ chosen, own, all, choose, words }: Props) {
  const scooter = useScooter()
  if (!scooter)
    return (
      <Link
        href={choose}
        rel="nofollow"
        prefetch={false}
        className="flex min-h-14 items-center justify-between gap-4 border-line border-b font-semibold hover:underline hover:underline-offset-4"
      >
        {words.which}
        <ChevronRight aria-hidden="true" className="size-5 shrink-0 text-ink-2" />
      </Link>
    )
  const isChosen = chosen.includes(scooter)
  return (
    <div className="border-line border-b py-2">
      <Link
        href={isChosen ? all : own.replace('OWN', scooter)}
        rel="nofollow"
        prefetch={false}
        scroll={false}
        aria-current={isChosen || undefined}
        className="group/value flex min-h-10 items-center gap-3 rounded-sm font-semibold text-sm hover:underline hover:underline-offset-4"
      >
        <Tick isSet={isChosen} />
        {words.mine}
      </Link>
      <Link
        href={choose}
        rel="nofollow"
        prefetch={false}
        className="ms-8 inline-flex min-h-8 items-center text-ink-2 text-sm underline underline-offset-4 hover:text-ink"
      >
        {words.change}
      </Link>
    </div>
  )
}
