import Link from 'next/link'
import { texts, words } from '@/app/_messages/words'
import { AssetPoster } from '@/components/admin/assets/asset-poster'
import { AssetRights } from '@/components/admin/assets/asset-rights'
import { AssetSharing } from '@/components/admin/assets/asset-sharing'
import { AssetTracks } from '@/components/admin/assets/asset-tracks'
import { AssetVersions } from '@/components/admin/assets/asset-versions'
import { AssetView } from '@/components/admin/assets/asset-view'
import { AssetWords } from '@/components/admin/assets/asset-words'
import { DetailPage, Section } from '@/components/admin/detail-page'
import { DeleteButton } from '@/components/admin/editor/delete-button'
import { StatusDot } from '@/components/ui/status-dot'
import { fileTypes } from '@/lib/assets/asset'
import { listFolders, requireAsset } from '@/lib/assets/asset-detail-queries'
import { centre, focalPoint } from '@/lib/assets/focal-point'
import { mediaUrl } from '@/lib/assets/rendition'
import { listTracks } from '@/lib/assets/track-queries'
import { may } from '@/lib/kernel/actor'
import { localized } from '@/lib/kernel/locale'
import { wallClock } from '@/lib/kernel/wall-clock'
import { formats, timeZone } from '../../../_desk/formats'
import { requireStaff, shown } from '../../../_desk/guard'
import { adminLocale } from '../../../_desk/preferences'
import { measureOf, sizeOf } from '../_measure'
import { comment, describe, endShare, putRights, putTrack, removeOne, resolve, restore, share } from '../actions'
import { AssetAside } from './_aside'
import { Judge } from './_judge'
import { marketNames } from './_local'

type Props = { params: Promise<{ id: string }> }

const tones = { draft: 'warning', approved: 'success', rejected: 'danger' } as const

export default async function AssetPage({ params }: Props) {
  const { id } = await params
  const actor = await requireStaff()
  const asset = await shown(requireAsset(actor, id))
  const locale = await adminLocale()
  const t = words(locale, 'assets')
  const text = texts(locale, 'assets')
  const { time, date, language } = formats(locale)
  const [folders, tracks] = await Promise.all([listFolders(actor), listTracks(id)])
  const [mayWrite, mayApprove] = [may(actor, 'assets.write'), may(actor, 'assets.approve')]
  const { hash, kind, version, fileName, focalX, focalY } = asset
  const file = `/media/${hash}/file.${fileTypes[asset.mime]?.extension}`
  return (
    <DetailPage
      title={localized(asset.title, locale) || fileName}
      back={{ href: '/admin/assets', label: text.library.title }}
      status={<StatusDot status={tones[asset.status]}>{text.marks[asset.status]}</StatusDot>}
      note={[fileName, measureOf(asset), sizeOf(asset.bytes, language)].filter(Boolean).join(' · ')}
      actions={
        <>
          {mayWrite && (
            <DeleteButton
              label={text.detail.delete}
              title={t('detail.deleteTitle', { name: fileName })}
              text={text.detail.deleteText}
              remove={removeOne.bind(null, id)}
            />
          )}
          {mayApprove && <Judge id={id} status={asset.status} words={text.detail} />}
        </>
      }
      aside={<AssetAside asset={asset} actor={actor} locale={locale} />}
    >
      <AssetView
        asset={{
          id,
          hash,
          kind,
          width: asset.width,
          height: asset.height,
          alt: localized(asset.alt, locale),
          file,
          poster: asset.poster ? mediaUrl(asset.poster.hash, 960) : undefined,
          tracks,
        }}
        focus={focalPoint(focalX, focalY) ?? centre}
        isSuggested={asset.focalBy === 'suggestion'}
        comments={asset.comments.map(({ id: own, author, body, createdAt, resolvedAt, x, y, width, height }) => ({
          id: own,
          author,
          body,
          at: time(createdAt),
          isResolved: resolvedAt !== null,
          region: x !== null && y !== null && width && height ? { x, y, width, height } : null,
        }))}
        saveFocus={mayWrite ? describe : undefined}
        comment={comment}
        resolve={resolve}
      />
      <Section title={text.detail.words}>
        <AssetWords
          id={id}
          kind={kind}
          version={version}
          saved={{
            fileName,
            title: asset.title,
            alt: asset.alt,
            description: asset.description,
            isDecorative: asset.isDecorative,
            folderId: asset.folderId ?? '',
            tags: asset.tags,
          }}
          folders={folders}
          save={describe}
          readOnly={!mayWrite}
        />
      </Section>
      <Section title={text.detail.rights} note={text.detail.rightsNote}>
        <AssetRights
          id={id}
          kind={kind}
          version={version}
          saved={{
            licence: asset.licence ?? '',
            holder: asset.holder ?? '',
            supplier: asset.supplier ?? '',
            territory: asset.territory,
            expiresAt: asset.expiresAt ? wallClock(asset.expiresAt, timeZone) : '',
            consents: asset.consents,
            fallback: asset.fallback,
          }}
          markets={marketNames(language)}
          timeZone={timeZone}
          save={putRights}
          readOnly={!mayApprove}
        />
      </Section>
      {mayWrite && kind === 'video' && (
        <Section title={text.poster.title}>
          <AssetPoster asset={{ id, fileName, file }} poster={asset.poster} save={describe} />
        </Section>
      )}
      {mayWrite && (kind === 'video' || kind === 'audio') && (
        <Section title={text.detail.tracks}>
          <AssetTracks assetId={id} hash={hash} there={tracks} save={putTrack} />
        </Section>
      )}
      <Section title={text.detail.versions}>
        <AssetVersions
          asset={asset}
          versions={asset.versions.map((each) => ({
            number: each.number,
            contentHash: each.contentHash,
            measure: measureOf({ ...each, durationMs: null }),
            size: sizeOf(each.bytes, language),
            author: each.author ?? '',
            at: time(each.createdAt),
          }))}
          restore={mayWrite ? restore : undefined}
        />
      </Section>
      {mayWrite && (
        <Section title={text.detail.share}>
          <AssetSharing
            what={{ assetId: id }}
            shares={asset.shares.map((each) => ({
              id: each.id,
              author: each.author ?? '',
              until: date(each.expiresAt),
            }))}
            share={share}
            end={endShare}
          />
        </Section>
      )}
      <p className="flex flex-wrap gap-4 text-sm">
        <Link href={`/admin/assets/${id}/download`} prefetch={false} className="underline">
          {text.detail.original}
        </Link>
        {kind === 'image' && (
          <Link href={`/admin/assets/${id}/download?rights=1`} prefetch={false} className="underline">
            {text.detail.withRights}
          </Link>
        )}
      </p>
    </DetailPage>
  )
}
