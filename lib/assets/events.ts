import { z } from 'zod'
import { type DomainEvent, defineEvent } from '@/lib/events/event'

/** On every page that shows the asset: by the name that stays when its file is replaced. */
export const assetTag = (hash: string) => `asset:${hash.slice(0, 32)}`

const asset = z.object({
  id: z.string(),
  hash: z.string(),
  fileName: z.string(),
  /** Of its row, and which fields were saved: so that two editors learn of each other. */
  version: z.number().optional(),
  changed: z.array(z.string()).optional(),
})
type AssetEvent = z.output<typeof asset>
const says = { subject: ({ id }: AssetEvent) => id, stale: ({ hash }: AssetEvent) => [assetTag(hash)] }

/** Whoever knows which assets are held back has to hear of a new draft as well. */
export const assetStored = defineEvent('assets.stored', asset, says)
/** Words, focal point, folder, tags. */
export const assetUpdated = defineEvent('assets.updated', asset, says)
export const assetDeleted = defineEvent('assets.deleted', asset, says)
/** Another file under the same name; `number` counts its files. */
export const assetReplaced = defineEvent('assets.replaced', asset.extend({ number: z.number() }), says)
/** Licence, territory, consent, fallback. */
export const assetRightsChanged = defineEvent('assets.rights_changed', asset, says)
/** The moment at which its licence ended has come. */
export const assetExpired = defineEvent('assets.expired', asset, says)
export const assetJudged = defineEvent('assets.judged', asset.extend({ status: z.string() }), says)
export const assetCommented = defineEvent('assets.commented', asset, { subject: says.subject })
export const assetShared = defineEvent('assets.shared', asset.extend({ until: z.string() }), { subject: says.subject })

const collection = z.object({ id: z.string(), name: z.string() })
const ofCollection = { subject: ({ id }: { id: string }) => id }
export const collectionChanged = defineEvent('assets.collection_changed', collection, ofCollection)
export const folderChanged = defineEvent('assets.folder_changed', collection, ofCollection)

/** The same event, which makes more stale: the pages of what shows the asset. */
export const staleToo = (event: DomainEvent, tags: readonly string[]): DomainEvent => ({
  ...event,
  stale: [...new Set([...event.stale, ...tags])],
})
