import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import history from '@/app/_messages/en/history'

const lib = join(process.cwd(), 'lib')
const told: Record<string, unknown> = history
const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

test('whatever can happen is told as a sentence, not by its name', async () => {
  const files = readdirSync(lib).map((capability) => join(lib, capability, 'events.ts'))
  const modules = files.filter((file) => existsSync(file)).map((file) => import(pathToFileURL(file).href))
  const names = (await Promise.all(modules))
    .flatMap((file: object) => Object.values(file))
    .flatMap((each) => (typeof each === 'function' && 'eventName' in each ? [String(each.eventName)] : []))
  expect(names.length).toBeGreaterThan(100)
  const untold = names.filter((name) => {
    const [capability = '', event = ''] = name.split('.')
    return !Object.hasOwn((told[capability] ?? {}) as object, camel(event))
  })
  expect(untold).toEqual([])
})
