'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { AssetKind } from '@/lib/assets/asset'
import type { FocalPoint } from '@/lib/assets/focal-point'
import { Section } from '../detail-page'
import type { Outcome } from '../editor/use-draft'
import { type AssetComment, AssetComments, type Region } from './asset-comments'
import { AssetStage } from './asset-stage'
import { AssetThumbnail } from './asset-thumbnail'

type AssetViewProps = {
  asset: {
    id: string
    hash: string
    kind: AssetKind
    width: number
    height: number
    alt: string
    file: string
    poster?: string
    tracks: { kind: 'captions' | 'chapters'; locale: string }[]
  }
  focus: FocalPoint
  isSuggested: boolean
  comments: AssetComment[]
  saveFocus?: (input: { id: string; focus: { x: number; y: number } }) => Promise<Outcome>
  comment: (input: { assetId: string; body: string; region?: Region }) => Promise<Outcome>
  resolve: (input: { id: string; resolved: boolean }) => Promise<Outcome>
}

/** The picture or film itself, and what is said about it: a comment may mean a part of what is seen. */
export function AssetView({ asset, focus, isSuggested, comments, saveFocus, comment, resolve }: AssetViewProps) {
  const t = useTranslations('assets.detail')
  const [isMarking, setMarking] = useState(false)
  const [region, setRegion] = useState<Region | null>(null)
  const meant = comments.flatMap(({ id, region: part, isResolved }) => (part && !isResolved ? [{ id, ...part }] : []))
  const numbers = new Map(meant.map(({ id }, at) => [id, at + 1]))
  const regions = meant.map((each) => ({ ...each, number: numbers.get(each.id) ?? 0 }))
  const isPicture = asset.kind === 'image'
  return (
    <>
      {isPicture ? (
        <AssetStage
          // Once it is saved, the point is where it is stored.
          key={`${focus.x} ${focus.y}`}
          asset={asset}
          focus={focus}
          isSuggested={isSuggested}
          save={saveFocus && ((point) => saveFocus({ id: asset.id, focus: point }))}
          regions={region ? [...regions, { ...region, id: 'new', number: 0 }] : regions}
          onRegion={isMarking ? setRegion : undefined}
        />
      ) : (
        <Played asset={asset} />
      )}
      <Section title={t('comments')}>
        <AssetComments
          comments={comments}
          numbers={numbers}
          region={region}
          marking={
            isPicture
              ? {
                  isOn: isMarking,
                  set: (on) => {
                    setMarking(on)
                    if (!on) setRegion(null)
                  },
                }
              : undefined
          }
          send={async (body, part) => {
            const outcome = await comment({ assetId: asset.id, body, ...(part && { region: part }) })
            if (outcome.ok) {
              setRegion(null)
              setMarking(false)
            }
            return outcome
          }}
          resolve={resolve}
        />
      </Section>
    </>
  )
}

/** With its captions, where it has some: what is judged here is what people get. */
function Played({ asset }: { asset: AssetViewProps['asset'] }) {
  const look = 'mx-auto max-h-[60dvh] max-w-full rounded-md bg-black'
  const tracks = asset.tracks.map(({ kind, locale }) => (
    <track
      key={`${kind} ${locale}`}
      kind={kind}
      srcLang={locale}
      label={locale.toUpperCase()}
      src={`/media/${asset.hash}/${kind}-${locale}.vtt`}
    />
  ))
  if (asset.kind === 'video')
    return (
      <video controls preload="metadata" src={asset.file} poster={asset.poster} className={look}>
        {tracks}
        <track kind="captions" />
      </video>
    )
  if (asset.kind === 'audio')
    return (
      <audio controls preload="metadata" src={asset.file} className="w-full">
        {tracks}
        <track kind="captions" />
      </audio>
    )
  return <AssetThumbnail asset={asset} className="mx-auto aspect-video w-full max-w-md rounded-md" />
}
