import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { type Brochure, brochurePdf } from './brochure'

let brochure: Brochure

beforeAll(async () => {
  const create = { width: 64, height: 48, channels: 3 as const, background: '#88aa99' }
  brochure = {
    language: 'pl-PL',
    title: 'Vela GT',
    subtitle: '1-7bq5',
    picture: { bytes: await sharp({ create }).jpeg().toBuffer(), width: 64, height: 48 },
    facts: ['162,4 kg'],
    rows: [{ label: 'Lakier', text: 'Szałwia', amount: '31 299,00 zł' }],
    total: { label: 'Razem', amount: '31 299,00 zł' },
    notes: ['Z VAT', 'https://vela.example/pl-pl/configure/vela-gt/1-7bq5'],
    code: [
      [true, false],
      [false, true],
    ],
  }
})

const pagesOf = async (change: Partial<Brochure>) =>
  Buffer.from(await brochurePdf({ ...brochure, ...change }))
    .toString('latin1')
    .match(/\/Type \/Page\b(?!s)/g)?.length

test('a usual configuration has one page, with its letters in it', async () => {
  const pdf = Buffer.from(await brochurePdf(brochure)).toString('latin1')
  expect(pdf).toMatch(/^%PDF-1\.\d/)
  expect(pdf).toContain('InstrumentSans-Regular')
  expect(pdf).toContain('/FontFile2')
  expect(await pagesOf({})).toBe(1)
})

test('many choices and long words go on, on further pages', async () => {
  const [row] = brochure.rows
  expect(await pagesOf({ rows: Array.from({ length: 400 }, () => row!) })).toBeGreaterThan(8)
  expect(await pagesOf({ rows: [{ ...row!, text: 'Donaudampfschifffahrt '.repeat(7) }] })).toBe(1)
  expect(await pagesOf({ notes: ['https://vela.example/'.padEnd(500, 'x')] })).toBe(1)
})
