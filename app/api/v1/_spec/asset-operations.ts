import { z } from 'zod'
import { assetKinds } from '@/lib/assets/asset'
import { describeInput, judgeInput, rightsInput } from '@/lib/assets/asset-details'
import { libraryFilter } from '@/lib/assets/library'
import { consentStates } from '@/lib/assets/rights'
import { completeInput, uploadInput } from '@/lib/assets/upload'
import { localizedWords } from './desk-schemas'
import { inStorefront } from './schemas'
import { defineSpec } from './spec'

const assets = { tag: 'Assets' } as const
const id = z.strictObject({ id: z.string().max(60) })
const focus = z.object({ x: z.number(), y: z.number() }).nullable()

const asset = z
  .object({
    name: z.string().meta({ description: 'Stays when the file is replaced: `/media/{name}/…` shows the newest.' }),
    kind: z.enum(assetKinds),
    type: z.string(),
    url: z.string().meta({ description: 'A picture 1600 pixels wide, or the file.' }),
    width: z.number().int(),
    height: z.number().int(),
    durationMs: z.number().int().nullable(),
    title: z.string(),
    alt: z.string(),
    isDecorative: z.boolean(),
    colour: z.string().nullable(),
    placeholder: z.string().nullable(),
    focus,
    licence: z.string().nullable(),
    holder: z.string().nullable(),
    expiresAt: z.string().nullable(),
  })
  .meta({ id: 'Asset' })

export const listAssets = defineSpec({
  ...assets,
  id: 'listAssets',
  method: 'get',
  path: '/assets',
  summary: 'Pictures and files that may be shown in the market now, newest first.',
  query: inStorefront.extend({
    q: z.string().trim().max(200).optional(),
    kind: z.enum(assetKinds).optional(),
    tag: z.string().max(60).optional(),
    cursor: z.string().max(20).optional(),
  }),
  answer: z.object({ assets: z.array(asset), total: z.number().int(), nextCursor: z.string().nullable() }),
})
export const getAsset = defineSpec({
  ...assets,
  id: 'getAsset',
  method: 'get',
  path: '/assets/{name}',
  summary: 'One by its name, while it may be shown in the market.',
  params: z.strictObject({ name: z.string().max(60) }),
  query: inStorefront,
  answer: asset,
})

const deskAsset = z
  .object({
    id: z.string(),
    version: z.number().int(),
    name: z.string(),
    hash: z.string(),
    kind: z.enum(assetKinds),
    fileName: z.string(),
    type: z.string(),
    bytes: z.number().int(),
    width: z.number().int(),
    height: z.number().int(),
    title: localizedWords,
    alt: localizedWords,
    description: localizedWords,
    isDecorative: z.boolean(),
    tags: z.array(z.string()),
    folderId: z.string().nullable(),
    focus,
    status: z.enum(['draft', 'approved', 'rejected']),
    licence: z.string().nullable(),
    holder: z.string().nullable(),
    supplier: z.string().nullable(),
    territory: z.array(z.string()),
    expiresAt: z.string().nullable(),
    consents: z.array(z.object({ person: z.string(), state: z.enum(consentStates), note: z.string().optional() })),
    fallbackId: z.string().nullable(),
    uses: z.array(z.object({ kind: z.string(), id: z.string(), name: z.string() })),
  })
  .meta({ id: 'DeskAsset' })
const saved = z.object({ id: z.string(), version: z.number().int() })

export const listAssetsForStaff = defineSpec({
  ...assets,
  id: 'listAssetsForStaff',
  method: 'get',
  path: '/admin/assets',
  summary: 'The library, drafts and what has ended too.',
  query: libraryFilter,
  answer: z.object({
    assets: z.array(
      z.object({
        id: z.string(),
        hash: z.string(),
        kind: z.enum(assetKinds),
        fileName: z.string(),
        status: z.string(),
      }),
    ),
    total: z.number().int(),
  }),
  scope: 'catalog.read',
})
export const getAssetForStaff = defineSpec({
  ...assets,
  id: 'getAssetForStaff',
  method: 'get',
  path: '/admin/assets/{id}',
  summary: 'All that is known of an asset, and where it is shown. Its ETag goes into the writes below as `If-Match`.',
  params: id,
  answer: deskAsset,
  scope: 'catalog.read',
})
export const describeAsset = defineSpec({
  ...assets,
  id: 'describeAsset',
  method: 'patch',
  path: '/admin/assets/{id}',
  summary: 'Words, tags, folder, focal point: what is given changes.',
  params: id,
  body: describeInput.omit({ id: true, version: true }),
  answer: saved,
  scope: 'assets.write',
  ifMatch: 'optional',
})
export const deleteAsset = defineSpec({
  ...assets,
  id: 'deleteAsset',
  method: 'delete',
  path: '/admin/assets/{id}',
  summary: 'Take it away, if nothing shows it.',
  params: id,
  answer: z.null(),
  scope: 'assets.write',
})
export const setAssetRights = defineSpec({
  ...assets,
  id: 'setAssetRights',
  method: 'put',
  path: '/admin/assets/{id}/rights',
  summary: 'For what, where and how long it may be shown; every surface follows at once.',
  params: id,
  body: rightsInput.omit({ id: true, version: true }),
  answer: saved,
  scope: 'assets.approve',
  ifMatch: 'optional',
})
export const judgeAsset = defineSpec({
  ...assets,
  id: 'judgeAsset',
  method: 'put',
  path: '/admin/assets/{id}/status',
  summary: 'Approve it or send it back.',
  params: id,
  body: judgeInput.pick({ status: true }),
  answer: z.object({ changed: z.number().int() }),
  scope: 'assets.approve',
})

const upload = z.object({
  id: z.string(),
  bytes: z.number().int(),
  received: z.number().int(),
  chunk: z.number().int(),
})

export const openUpload = defineSpec({
  ...assets,
  id: 'openUpload',
  method: 'post',
  path: '/admin/uploads',
  summary:
    'Announce a file. Its pieces follow as `PUT /api/uploads/{id}?offset=…`, each at most `chunk` bytes of the file itself; after a break they go on at `received`.',
  body: uploadInput,
  answer: upload,
  status: 201,
  scope: 'assets.write',
})
export const getUpload = defineSpec({
  ...assets,
  id: 'getUpload',
  method: 'get',
  path: '/admin/uploads/{id}',
  summary: 'Where an upload goes on.',
  params: id,
  answer: upload,
  scope: 'assets.write',
})
export const completeUpload = defineSpec({
  ...assets,
  id: 'completeUpload',
  method: 'post',
  path: '/admin/uploads/{id}/complete',
  summary: 'All of it is there: it becomes an asset, or the file of the one that it replaces.',
  params: id,
  body: completeInput.omit({ id: true }),
  answer: z.object({ id: z.string(), hash: z.string(), kind: z.enum(assetKinds), isNew: z.boolean() }),
  scope: 'assets.write',
})
