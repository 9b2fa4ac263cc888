/** Sent with every answer of ours, whatever its status. Flat name-value pairs, as `writeHead` takes them fastest. */
export function securityHeaders(https: boolean): readonly string[] {
  return [
    'X-Content-Type-Options',
    'nosniff',
    'Referrer-Policy',
    'strict-origin-when-cross-origin',
    'Permissions-Policy',
    'browsing-topics=(), camera=(), geolocation=(), microphone=(), usb=()',
    'Cross-Origin-Opener-Policy',
    'same-origin',
    'X-Frame-Options',
    'SAMEORIGIN',
    ...(https ? ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'] : []),
  ]
}

/** For what is no document of ours: were it HTML after all, nothing in it runs. */
export const NO_DOCUMENT = "default-src 'none'; frame-ancestors 'self'; sandbox"
