import type { BulkAction } from '@/components/admin/bulk-bar'
import { archiveMany, publishMany } from './actions'

type Words = { publish: string; published: string; archive: string; archived: string }

/** What can be done to several products at once. */
export const bulkActions = (words: Words): BulkAction[] => [
  { code: 'publish', label: words.publish, done: words.published, run: publishMany },
  { code: 'archive', label: words.archive, done: words.archived, danger: true, run: archiveMany },
]
