/** Every schema that a door checks by, found in the code itself, is given every string that breaks software. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { clean } from '@/lib/kernel/clean'

const FILE = '../shared/data/strings/naughty-strings.json'
const numbers = [
  0,
  -1,
  1.5,
  1e9,
  1e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  2 ** 53,
  10n,
  '1e3',
  '0x10',
  ' 1 ',
  null,
  true,
  [],
  {},
]

test('no schema of an input throws, whatever it is given, and none lets in what it does not name', {
  tags: ['exhaustive'],
}, async ({ skip }) => {
  if (!existsSync(FILE)) skip('the strings of ../shared/data are not here')
  const strings: unknown[] = JSON.parse(readFileSync(FILE, 'utf8'))
  const schemas = await inputs('lib')
  expect(schemas.length).toBeGreaterThan(50)
  const strange = [...strings, ...numbers, strings.slice(0, 50)]
  const thrown: string[] = []
  const give = (name: string, schema: z.ZodType, value: unknown) => {
    try {
      schema.safeParse(clean(value))
    } catch (error) {
      thrown.push(`${name} threw ${error} for ${String(value)}`)
    }
  }
  const open: string[] = []
  for (const { name, schema } of schemas) {
    for (const value of strange) give(name, schema, value)
    if (!(schema instanceof z.ZodObject)) continue
    for (const [key, field] of Object.entries(schema.shape))
      for (const value of strange) give(`${name}.${key}`, field as z.ZodType, value)
    const foreign = schema.safeParse(JSON.parse('{"role":"admin","isPaid":true,"__proto__":{"a":1}}'))
    if (!foreign.error?.issues.some(({ code }) => code === 'unrecognized_keys')) open.push(name)
  }
  expect(thrown).toEqual([])
  expect(open).toEqual([])
})

type Found = { name: string; schema: z.ZodType }

/** What is exported as `…Input` or `…Update` by the files that say what a thing is. */
async function inputs(folder: string): Promise<Found[]> {
  const found: Found[] = []
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) found.push(...(await inputs(path)))
    else if (/\.ts$/.test(path) && /export const \w+(Input|Update)\b/.test(readFileSync(path, 'utf8')))
      for (const [name, schema] of Object.entries(await import(/* @vite-ignore */ resolve(path))))
        if (/(Input|Update)$/.test(name) && schema instanceof z.ZodType) found.push({ name: `${path}#${name}`, schema })
  }
  return found
}
