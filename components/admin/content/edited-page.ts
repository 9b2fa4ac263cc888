import type { Locale } from '@/lib/kernel/locale'
import type { Outcome } from '../editor/use-draft'
import type { ReleaseActions } from './add-to-release'
import type { PublishActions } from './publish-panel'
import type { PageDraft } from './puck-data'
import type { ShareActions } from './share-preview'
import type { Saved, Stored } from './use-autosave'

export type EditedPage = Stored & { pageId: string; locale: Locale; isReadOnly: boolean }

export type PageEditorProps = PublishActions &
  ShareActions &
  ReleaseActions & {
    page: EditedPage
    /** Kinds of blocks that are no longer offered. */
    retired: readonly string[]
    back: string
    languages: { locale: string; name: string; href: string; isCurrent: boolean }[]
    markets: { storefront: string; name: string }[]
    save: (input: PageDraft & { pageId: string; locale: Locale; base: Stored }) => Promise<Outcome<Saved>>
  }
