import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: {
      '@': file('.'),
      'server-only': file('scripts/stand-in/server-only.mjs'),
      'next/cache': file('scripts/stand-in/next-cache.mjs'),
    },
  },
  test: {
    include: ['{app,components,db,lib,scripts}/**/*.test.{ts,tsx}', 'architecture.test.ts'],
    exclude: ['**/node_modules/**', 'e2e/**'],
    pool: 'forks',
    maxWorkers: 2,
    globalSetup: 'db/testing-template.ts',
    setupFiles: 'db/testing.ts',
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // The zone of the shop's makers: what works only in UTC is found here.
    // BASE_URL is Vite's own name for something else; ours is the address of the shop.
    env: { TZ: 'Europe/Zurich', BASE_URL: 'http://localhost:3000' },
  },
})
