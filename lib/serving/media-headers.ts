/** So long nobody asks again what an address of an asset shows, in seconds: its file may be replaced, its licence may end. */
const FRESH = 3_600
/** What lies between us and many people asks sooner, so that all of them see the change. */
const FRESH_BETWEEN = 60

/** What is said of every picture and file, whoever sends it. `isFixed`: the address never shows anything else. */
export const mediaHeaders = (type: string, etag: string | undefined, isFixed: boolean): [string, string][] => [
  ['Content-Type', type],
  ...(etag ? [['ETag', etag] as [string, string]] : []),
  [
    'Cache-Control',
    isFixed ? 'public, max-age=31536000, immutable' : `public, max-age=${FRESH}, s-maxage=${FRESH_BETWEEN}`,
  ],
  ['X-Content-Type-Options', 'nosniff'],
  ['Content-Security-Policy', "default-src 'none'; sandbox"],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
]
