import type en from '../en/content-errors'
import type { Words } from '../shape'

export default {
  languageIsThere: 'Ta strona istnieje już w tym języku.',
  pageNotPublished: 'Ta strona nie jest obecnie opublikowana w tym języku.',
} satisfies Words<typeof en>
