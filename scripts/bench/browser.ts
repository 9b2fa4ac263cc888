import { existsSync } from 'node:fs'

/** Debian's browser where it is; undefined: the one that Playwright has installed. */
export const browserPath = () =>
  process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path))
