import type { ReactNode } from 'react'
import type { PaginationWords } from '../ui/pagination'
import type { PriceWords } from '../ui/price'

/** Example words, a word for each key. */
export type SampleWords = Record<
  | ('headline' | 'text' | 'publish' | 'add' | 'edit' | 'remove' | 'more' | 'email' | 'emailHint' | 'street' | 'note')
  | ('country' | 'newsletter' | 'newsletterHint' | 'published' | 'post' | 'postHint' | 'express' | 'expressHint')
  | ('shipping' | 'find' | 'nothing' | 'done' | 'doneText' | 'failed' | 'failedText' | 'few' | 'known' | 'question')
  | ('answer' | 'draft' | 'waiting' | 'order' | 'state' | 'total' | 'empty' | 'emptyText' | 'open' | 'sure')
  | ('sureText' | 'tabOne' | 'tabTwo' | 'hint' | 'newest'),
  string
>

/** Words that the primitives ask for. */
export type UiWords = {
  price: PriceWords
  pagination: PaginationWords
  breadcrumb: string
  loading: string
  optional: string
  close: string
  cancel: string
  quantity: { label: string; decrease: string; increase: string }
}

/** The message of a field that has to be filled in. */
export type SampleProps = { words: SampleWords; ui: UiWords; required: string }

/** A primitive in its states. */
export type Sample = (props: SampleProps) => ReactNode
