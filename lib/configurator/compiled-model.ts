import type { Compiled } from './compile'
import { pack, unpack } from './diagram/pack'
import type { Feature } from './model'

/** A compiled model in few bytes, for the database and the browser. Features and values are not in it: they are the model's. */
export const packModel = ({ graph }: Compiled): Uint8Array<ArrayBuffer> => pack(graph)

/** The compiled model of `packModel`, with the features of the same model. Throws where the bytes are not of that model. */
export function unpackModel(bytes: Uint8Array, features: Feature[]): Compiled {
  const graph = unpack(bytes)
  const fits =
    graph.domains.length === features.length && features.every(({ values }, at) => values.length === graph.domains[at])
  if (!fits) throw new Error('The compiled model belongs to other features.')
  return { features, graph }
}
