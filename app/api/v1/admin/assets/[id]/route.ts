import { deleteAsset } from '@/lib/assets/asset-commands'
import { requireAsset } from '@/lib/assets/asset-detail-queries'
import { describeAsset } from '@/lib/assets/asset-details-commands'
import { listAssetUses } from '@/lib/assets/asset-use-queries'
import { focalPoint } from '@/lib/assets/focal-point'
import {
  deleteAsset as deleteSpec,
  describeAsset as describeSpec,
  getAssetForStaff,
} from '../../../_spec/asset-operations'
import { endpoint } from '../../../_spec/endpoint'

export const GET = endpoint(getAssetForStaff, async ({ actor, params }) => {
  const asset = await requireAsset(actor, params.id)
  const uses = await listAssetUses(actor, params.id)
  const { id, version, name, hash, kind, fileName, bytes, width, height, title, alt, description, isDecorative } = asset
  const { tags, folderId, status, licence, holder, supplier, territory, consents, fallbackId } = asset
  return {
    ...{ id, version, name, hash, kind, fileName, bytes, width, height, title, alt, description, isDecorative },
    ...{ tags, folderId, status, licence, holder, supplier, territory, consents, fallbackId },
    type: asset.mime,
    focus: focalPoint(asset.focalX, asset.focalY),
    expiresAt: asset.expiresAt?.toISOString() ?? null,
    uses: uses.map((use) => ({ kind: use.kind, id: use.id, name: use.name })),
  }
})

export const PATCH = endpoint(describeSpec, ({ params, body, seen, run }) =>
  run((context) => describeAsset(context, { ...body, id: params.id, version: seen })),
)

export const DELETE = endpoint(deleteSpec, ({ params, run }) => run((context) => deleteAsset(context, params)))
