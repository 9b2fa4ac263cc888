'use client'

import { clsx } from 'clsx'
import { useState } from 'react'
import { Button } from '../ui/button'
import { Picture, type PictureSource } from '../ui/picture'

type EmbedFrameProps = {
  /** A page of ours that holds the frame, so that no page of the shop has to allow others. */
  source: string
  /** Where it really is, for those who would rather go there. */
  address: string
  picture?: PictureSource
  ratio: 'video' | 'square' | 'tall'
  words: { note: string; load: string; elsewhere: string; title: string }
}

const ratios = { video: 'aspect-video', square: 'aspect-square', tall: 'aspect-[9/16] max-h-[80svh]' }

export function EmbedFrame({ source, address, picture, ratio, words }: EmbedFrameProps) {
  const [isWanted, setWanted] = useState(false)
  if (isWanted)
    return (
      <iframe
        src={source}
        title={words.title}
        allowFullScreen
        className={clsx('w-full rounded-lg bg-sunken', ratios[ratio])}
      />
    )
  return (
    <div className={clsx('relative grid place-items-center overflow-hidden rounded-lg bg-sunken', ratios[ratio])}>
      {picture && (
        <Picture
          picture={picture}
          alt=""
          sizes="(min-width: 64rem) 80vw, 100vw"
          className="absolute inset-0 size-full object-cover"
        />
      )}
      <div className="relative m-4 grid max-w-[40ch] justify-items-center gap-4 rounded-lg bg-raised p-6 text-center">
        <p>{words.note}</p>
        <Button variant="strong" onClick={() => setWanted(true)}>
          {words.load}
        </Button>
        <a href={address} rel="noopener noreferrer" className="text-sm underline underline-offset-4">
          {words.elsewhere}
        </a>
      </div>
    </div>
  )
}
