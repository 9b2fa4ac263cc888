import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CsvRecord, readCsv } from './csv'
import { decodeText } from './decode'

async function read(bytes: Uint8Array | string, size = 7): Promise<CsvRecord[]> {
  const all = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
  async function* parts() {
    for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size)
  }
  const records: CsvRecord[] = []
  for await (const some of readCsv(decodeText(parts()))) records.push(...some)
  return records
}

const fields = (records: CsvRecord[]) => records.map((record) => ('fields' in record ? record.fields : record.broken))

test('whatever was written comes back, however the file is cut into pieces', async () => {
  const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', 'ł', '😀', ';') })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1 }), async (rows) => {
      const quote = (value: string) => `"${value.replaceAll('"', '""')}"`
      const file = ['h1,h2', ...rows.map((row) => row.map(quote).join(','))].join('\r\n')
      for (const size of [1, 5, 4096]) expect(fields(await read(file, size)).slice(1)).toEqual(rows)
    }),
    { numRuns: 60 },
  )
})

test('a line with broken quotes is left out with its number, and the rest is read', async () => {
  const records = await read('a,b\n1,"two"x\n3,4\n5,"six\n7,8\n9,10\n')
  expect(records).toEqual([
    { line: 1, fields: ['a', 'b'] },
    { line: 2, broken: 'brokenQuotes', start: '1,"two"x' },
    { line: 3, fields: ['3', '4'] },
    { line: 4, broken: 'brokenQuotes', start: '5,"six' },
    { line: 5, fields: ['7', '8'] },
    { line: 6, fields: ['9', '10'] },
  ])
})

test('a quote that nobody closes costs one line of a large file, not the file', async () => {
  const rows = Array.from({ length: 20_000 }, (_, n) => (n === 9 ? `${n},"open` : `${n},x`))
  const records = await read(`a,b\n${rows.join('\n')}\n`, 65_536)
  expect(records).toHaveLength(20_001)
  expect(records.filter((record) => 'broken' in record)).toEqual([
    { line: 11, broken: 'brokenQuotes', start: '9,"open' },
  ])
})

test('quotes inside a field without quotes, empty lines and semicolons are understood', async () => {
  expect(fields(await read('a;b\r\n\r\n5" pipe;2\r\n"x;y";3'))).toEqual([
    ['a', 'b'],
    ['5" pipe', '2'],
    ['x;y', '3'],
  ])
})

test('Latin-1, both orders of UTF-16, a mark and gzip are read as what they say', async () => {
  const text = `name,place\n${'plain,text\n'.repeat(600)}Größe,Łódź\n`
  const { gzipSync } = await import('node:zlib')
  const latin = Buffer.from(text.replace('Łódź', 'Zürich'), 'latin1')
  const swapped = Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
  const wide = Buffer.from(text, 'utf16le')
  const marked = Buffer.from(`\ufeff${text}`)
  expect(fields(await read(latin, 1000)).at(-1)).toEqual(['Größe', 'Zürich'])
  for (const bytes of [swapped, wide, marked, gzipSync(text)]) {
    const all = fields(await read(bytes, 1001))
    expect([all[0], all.at(-1)]).toEqual([
      ['name', 'place'],
      ['Größe', 'Łódź'],
    ])
  }
})

test('bytes that are no text are refused line by line; a broken archive says so', async () => {
  const broken = Buffer.concat([Buffer.from('a,b\nŁódź,1\nx'), Buffer.from([0xff, 0x0a]), Buffer.from('y\0,2\nz,3\n')])
  const records = await read(broken, 4096)
  expect(fields(records)).toEqual([['a', 'b'], ['Łódź', '1'], 'encoding', 'encoding', ['z', '3']])
  await expect(read(Buffer.from([0x1f, 0x8b, 1, 2, 3, 4, 5, 6, 7, 8]))).rejects.toMatchObject({
    key: 'importUnreadable',
  })
})
