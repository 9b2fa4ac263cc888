import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// A test that reaches the database says so in its imports, and gets a database of its own (db/testing.ts); all others are
// rules. Both share processes, so that modules are loaded once: that halves the time.
// What puts another module in the place of one needs a process alone.
const standsIn = /\bvi\.mock\(/
const needsDatabase = /from '(@\/db\b|[^']*(-commands|-queries|\/transact|\/subscribers|\/worker|\/backup)')/
const tests = ['app', 'components', 'db', 'lib', 'scripts'].flatMap(testsIn)
const says = (sign: RegExp) => tests.filter((path) => sign.test(readFileSync(file(path), 'utf8')))
const alone = says(standsIn)
const database = says(needsDatabase).filter((path) => !alone.includes(path))
const rules = tests.filter((path) => !alone.includes(path) && !database.includes(path))

// The zone of the shop's makers: what works only in UTC is found here. Vite sets a BASE_URL of its own, "/".
const env = { TZ: 'Europe/Zurich', BASE_URL: '' }
const withDatabase = {
  pool: 'forks' as const,
  globalSetup: 'db/testing-template.ts',
  setupFiles: ['scripts/house/same-environment.ts', 'db/testing.ts'],
  env,
}

export default defineConfig({
  resolve: {
    alias: {
      '@': file('.'),
      // The copy that its own users load outside a bundle: two would not know each other's types.
      graphql: file('node_modules/graphql/index.js'),
      'server-only': file('scripts/stand-in/server-only.mjs'),
      'next/cache': file('scripts/stand-in/next-cache.mjs'),
      'next/headers': file('scripts/stand-in/next-headers.ts'),
    },
  },
  test: {
    maxWorkers: 2,
    tags: [{ name: 'exhaustive', description: 'Tries very many cases; left to npm test', timeout: 600_000 }],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // What has not changed is not compiled again.
    experimental: { fsModuleCache: true },
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: [...rules, 'architecture.test.ts'],
          isolate: false,
          setupFiles: 'scripts/house/same-environment.ts',
          env: { ...env, DATABASE_URL: '', DATA_DIR: '/dev/null/import @∕db in this test and it gets a database' },
        },
      },
      { extends: true, test: { name: 'database', include: database, isolate: false, ...withDatabase } },
      { extends: true, test: { name: 'alone', include: alone, isolate: true, ...withDatabase } },
    ],
  },
})

function testsIn(folder: string): string[] {
  return readdirSync(file(folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : testsIn(path)
    return /\.test\.tsx?$/.test(entry.name) ? [path] : []
  })
}
