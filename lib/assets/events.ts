import { z } from 'zod'
import { defineEvent } from '@/lib/events/event'

/** On every page that shows the picture with its words. */
export const assetTag = (hash: string) => `asset:${hash}`

const asset = z.object({ id: z.string(), hash: z.string(), fileName: z.string() })
const subject = ({ id }: { id: string }) => id

export const assetStored = defineEvent('assets.stored', asset, { subject })
export const assetUpdated = defineEvent('assets.updated', asset, { subject, stale: ({ hash }) => [assetTag(hash)] })
export const assetDeleted = defineEvent('assets.deleted', asset, { subject })
