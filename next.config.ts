import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { NextConfig } from 'next'

// On Vercel the platform holds the pages and proxy.vercel.ts decides; on Node server.ts does both and there is no proxy.
const onVercel = Boolean(process.env.VERCEL)
const dev = process.env.NODE_ENV === 'development'
const distDir = process.env.NEXT_DIST_DIR ?? '.next'

const config: NextConfig = {
  distDir,
  pageExtensions: onVercel ? ['vercel.ts', 'tsx', 'ts'] : ['tsx', 'ts'],
  cacheHandler: onVercel || dev ? undefined : join(process.cwd(), 'dist/next-cache.mjs'),
  // What is kept is kept by the handler above.
  cacheMaxMemorySize: onVercel ? undefined : 0,
  poweredByHeader: false,
  // Answers are compressed by server.ts where they leave; Next compresses what it streams itself: data and API.
  compress: !onVercel,
  typedRoutes: false,
  // `npm run check` does it, with a compiler that is ten times as fast.
  typescript: { ignoreBuildErrors: true },
  // Pictures are made in advance; the optimiser would fetch and decode what an address tells it to.
  images: { unoptimized: true },
  devIndicators: false,
  serverExternalPackages: [
    '@node-rs/argon2',
    '@react-email/render',
    'better-sqlite3',
    'drizzle-orm',
    'nodemailer',
    'pdfkit',
    'pg',
    'pino',
    'redis',
    'sanitize-html',
    'sharp',
    'stripe',
  ],
  experimental: {
    // What is built once needs nothing kept for the next time: a first start is faster, a second build is.
    turbopackFileSystemCacheForBuild: existsSync(join(distDir, 'BUILD_ID')),
    // A page's code is loaded when it is first wanted: that is half of the start, and memory that most never need.
    preloadEntriesOnStart: false,
    // Else a client navigation with another hash is redirected to the inner address, which nobody should see.
    validateRSCRequestHeaders: false,
    // server.ts bounds bodies before they come here.
    serverActions: { bodySizeLimit: '64mb' },
    globalNotFound: true,
  },
}

export default config
