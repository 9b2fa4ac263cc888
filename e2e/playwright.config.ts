import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig, devices } from '@playwright/test'

// Debian's browser when it is there, else the one of `npx playwright install chromium`.
const installed = process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync)
const port = Number(process.env.E2E_PORT ?? 3100)
// E2E_BASE_URL: try a server that runs already (it must hold the demo company, and the admin's password must be this one).
const running = process.env.E2E_BASE_URL
// Workers read this file again: what is made once is handed on in the environment.
process.env.E2E_ADMIN_PASSWORD ??= 'sound-of-many-scooters'
if (!running) process.env.E2E_DATA_DIR ??= mkdtempSync(join(tmpdir(), 'concerto-journeys-'))

export default defineConfig({
  testDir: '.',
  testMatch: '*/**/*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: false,
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  // A machine of CI may stand still for a while; what fails twice is broken.
  retries: process.env.CI ? 1 : 0,
  timeout: 120_000,
  expect: {
    timeout: 15_000,
    // A letter's edge may differ from one browser to the next; a colour, a size or a line may not.
    toMatchSnapshot: { threshold: 0.12, maxDiffPixelRatio: 0.002 },
  },
  snapshotPathTemplate: '{testDir}/designer/pictures/{arg}{ext}',
  updateSnapshots: process.env.CI ? 'none' : 'missing',
  globalTeardown: './remove-data.ts',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: running ?? `http://localhost:${port}`,
    locale: 'en-GB',
    timezoneId: 'Europe/Zurich',
    // Recording draws every frame once more: only what failed once is recorded when it is tried again.
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(installed && { executablePath: installed }),
      args: [
        '--no-sandbox',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: running
    ? undefined
    : {
        command: 'node scripts/start.mjs',
        cwd: join(import.meta.dirname, '..'),
        url: `http://localhost:${port}/api/ready`,
        reuseExistingServer: false,
        stdout: process.env.DEBUG ? 'pipe' : 'ignore',
        stderr: 'pipe',
        timeout: 5 * 60_000,
        gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
        env: {
          PORT: String(port),
          DATA_DIR: String(process.env.E2E_DATA_DIR),
          SEED: 'demo',
          // A page of another site reads what is public (agent/renders-elsewhere).
          API_ORIGINS: `http://localhost:${port + 90}`,
          ADMIN_PASSWORD: process.env.E2E_ADMIN_PASSWORD,
        },
      },
})
