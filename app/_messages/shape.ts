import type en from './en/areas'

export type English = typeof en
export type Area = keyof English

/** What a translation must look like: the same keys as the English file, any sentence. A missing or extra key is a type error. */
export type Words<T> = { [K in keyof T]: T[K] extends string ? string : Words<T[K]> }
