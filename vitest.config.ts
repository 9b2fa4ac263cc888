import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// A test that reaches the database says so in its imports, and gets a database of its own (db/testing.ts); all others are
// rules. Both share processes, so that modules are loaded once: that halves the time.
const needsDatabase = /from '(@\/db\b|[^']*(-commands|-queries|\/transact|\/subscribers|\/worker|\/backup)')/
const tests = ['app', 'components', 'db', 'lib', 'scripts'].flatMap(testsIn)
const database = tests.filter((path) => needsDatabase.test(readFileSync(file(path), 'utf8')))
const rules = tests.filter((path) => !database.includes(path))

export default defineConfig({
  resolve: {
    alias: {
      '@': file('.'),
      'server-only': file('scripts/stand-in/server-only.mjs'),
      'next/cache': file('scripts/stand-in/next-cache.mjs'),
    },
  },
  test: {
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: [...rules, 'architecture.test.ts'],
          isolate: false,
          setupFiles: 'scripts/house/same-environment.ts',
          env: {
            ...surroundings(),
            DATABASE_URL: '',
            DATA_DIR: '/dev/null/import @∕db in this test and it gets a database',
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: database.length ? database : ['db/**/*.test.ts'],
          pool: 'forks',
          isolate: false,
          globalSetup: 'db/testing-template.ts',
          setupFiles: ['scripts/house/same-environment.ts', 'db/testing.ts'],
          env: surroundings(),
        },
      },
    ],
  },
})

/** The zone of the shop's makers: what works only in UTC is found here. Vite sets a BASE_URL of its own, "/". */
function surroundings() {
  return { TZ: 'Europe/Zurich', BASE_URL: '' }
}

function testsIn(folder: string): string[] {
  return readdirSync(file(folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : testsIn(path)
    return /\.test\.tsx?$/.test(entry.name) ? [path] : []
  })
}
