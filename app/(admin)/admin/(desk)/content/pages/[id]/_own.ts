import type { PageForEdit } from '@/lib/content/page-edit-queries'
import type { Actor } from '@/lib/kernel/actor'
import type { Locale } from '@/lib/kernel/locale'

/** What every part of a page's detail is given: who reads in which language, and the page in the chosen one. */
export type Own = { staff: Actor; locale: Locale; page: PageForEdit }
