import { AND, type Graph, offsetsOf } from './graph'

const FORMAT = 1

/**
 * A graph in few bytes: numbers in groups of seven bits, children by how far they stand before their parent, which is
 * mostly near. Compresses well beyond that.
 */
export function pack(graph: Graph): Uint8Array<ArrayBuffer> {
  const { domains, offsets, variable, first, literal, kid, gap, gaps, root, rootGap } = graph
  const out = new Writer()
  for (const number of [FORMAT, domains.length, ...domains, gaps.length]) out.number(number)
  for (const list of gaps) {
    out.number(list.length)
    for (const at of list) out.number(at)
  }
  for (const number of [variable.length, root, rootGap]) out.number(number)
  for (let n = 2; n < variable.length; n++) {
    const at = variable[n] as number
    out.number(at - AND)
    out.number((first[n + 1] as number) - (first[n] as number))
    for (let edge = first[n] as number; edge < (first[n + 1] as number); edge++) {
      out.number(n - (kid[edge] as number))
      if (at === AND) continue
      out.number((literal[edge] as number) - (offsets[at] as number))
      out.number(gap[edge] as number)
    }
  }
  return out.bytes()
}

/** The graph of `pack`. Throws where the bytes are not one. */
export function unpack(bytes: Uint8Array): Graph {
  const input = new Reader(bytes)
  if (input.number() !== FORMAT) throw new Error('This is not a compiled model of this version.')
  const list = (length: number) => Int32Array.from({ length }, () => input.number())
  const domains = [...list(input.number())]
  const gaps = Array.from({ length: input.number() }, () => list(input.number()))
  const [size, root, rootGap] = [input.number(), input.number(), input.number()]
  const variable = new Int32Array(size).fill(AND, 0, 2)
  const first = new Int32Array(size + 1)
  const offsets = offsetsOf(domains)
  const literal: number[] = []
  const kid: number[] = []
  const gap: number[] = []
  for (let n = 2; n < size; n++) {
    const at = input.number() + AND
    variable[n] = at
    first[n] = kid.length
    for (let edges = input.number(); edges; edges--) {
      kid.push(n - input.number())
      literal.push(at === AND ? 0 : (offsets[at] as number) + input.number())
      gap.push(at === AND ? 0 : input.number())
    }
  }
  first[size] = kid.length
  return {
    ...{ domains, offsets, variable, first, gaps, root, rootGap },
    literal: Int32Array.from(literal),
    kid: Int32Array.from(kid),
    gap: Int32Array.from(gap),
  }
}

class Writer {
  #bytes = new Uint8Array(1 << 16)
  #used = 0

  number(number: number): void {
    if (this.#used + 5 > this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    let rest = number
    while (rest > 127) {
      this.#bytes[this.#used++] = (rest & 127) | 128
      rest >>>= 7
    }
    this.#bytes[this.#used++] = rest
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#used)
  }
}

class Reader {
  #at = 0

  constructor(private readonly bytes: Uint8Array) {}

  number(): number {
    let number = 0
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.#at++]
      if (byte === undefined || shift > 28) throw new Error('The compiled model is cut off.')
      number |= (byte & 127) << shift
      if (byte < 128) return number >>> 0
    }
  }
}
