import type { BlockProps, BlockType, blocks } from './blocks'

type Entry<V> = V extends readonly (infer E)[]
  ? E extends string
    ? never
    : E extends { type: string; props: unknown }
      ? never
      : E
  : never
type Own<P> = { [K in keyof P & string]: K | Keys<Entry<P[K]>> }[keyof P & string]
type Keys<E> = E extends object ? Exclude<keyof E & string, 'to'> : never
type Chosen<P> = { [K in keyof P]: P[K] extends string ? (string extends P[K] ? never : P[K]) : never }[keyof P]

/** Every property that any block has, also within lists: one name means the same wherever it stands. */
export type BlockFieldName = { [T in BlockType]: Own<BlockProps<T>> }[BlockType]
/** Every value that can be chosen somewhere. */
export type BlockChoice = Exclude<{ [T in BlockType]: Chosen<BlockProps<T>> }[BlockType], ''>

/** What the words of a language have to say of blocks. One that is missing does not compile. */
export type BlockTexts = {
  groups: Record<(typeof blocks)[BlockType]['group'], string>
  types: Record<BlockType, { name: string; note: string }>
  fields: Record<BlockFieldName, string>
  choices: Record<BlockChoice, string>
  /** Of the printed catalogue, for the staff. */
  print: object
  /** What visitors read. */
  shown: object
}
