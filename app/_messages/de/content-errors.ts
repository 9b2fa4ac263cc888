import type en from '../en/content-errors'
import type { Words } from '../shape'

export default {
  languageIsThere: 'Diese Seite gibt es in dieser Sprache schon.',
  pageNotPublished: 'Diese Seite ist in dieser Sprache derzeit nicht veröffentlicht.',
} satisfies Words<typeof en>
