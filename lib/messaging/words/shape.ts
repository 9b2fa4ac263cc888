import type en from './en'

type Words<T> = { [K in keyof T]: T[K] extends string ? string : Words<T[K]> }

/** What the words of a language must hold: the same keys as the English ones. */
export type MailWords = Words<typeof en>
