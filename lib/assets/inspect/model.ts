import type { Source } from './source'

const LARGEST_JSON = 16 * 2 ** 20
const JSON_CHUNK = 0x4e4f534a

/**
 * Whether a glTF 2.0, binary or as JSON, is whole and brings all that it shows: "alone", "linked" when it points to
 * other files, undefined when it is none.
 */
export async function readModel(source: Source, isBinary: boolean): Promise<'alone' | 'linked' | undefined> {
  const text = isBinary
    ? await jsonOf(source)
    : source.size <= LARGEST_JSON
      ? await source.read(0, source.size)
      : undefined
  if (!text) return undefined
  try {
    const model = JSON.parse(text.toString('utf8')) as Gltf
    if (!/^2\./.test(String(model.asset?.version))) return undefined
    const linked = [...list(model.buffers), ...list(model.images)].filter(({ uri }) => uri !== undefined)
    return linked.every(({ uri }) => typeof uri === 'string' && uri.startsWith('data:')) ? 'alone' : 'linked'
  } catch {
    return undefined
  }
}

type Linked = { uri?: unknown }
type Gltf = { asset?: { version?: unknown }; buffers?: Linked[]; images?: Linked[] }

const list = (value: Linked[] | undefined) =>
  Array.isArray(value) ? value.filter((each) => each && typeof each === 'object') : []

async function jsonOf(source: Source): Promise<Buffer | undefined> {
  const head = await source.read(0, 20)
  if (head.length < 20 || head.toString('latin1', 0, 4) !== 'glTF' || head.readUInt32LE(4) !== 2) return undefined
  const length = head.readUInt32LE(12)
  if (head.readUInt32LE(8) !== source.size || head.readUInt32LE(16) !== JSON_CHUNK || length > LARGEST_JSON)
    return undefined
  return source.read(20, length)
}
