import 'server-only'

type Pdf = { name?: string; disposition?: 'inline' | 'attachment'; cacheControl?: string }

/** A made PDF as an answer: under a name that no header can be broken with, and kept by nobody unless told so. */
export const pdfAnswer = (
  bytes: Uint8Array,
  { name = '', disposition = 'inline', cacheControl = 'no-store' }: Pdf,
): Response =>
  new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Length': String(bytes.length),
      'Content-Disposition': `${disposition}; filename="${name.replace(/[^A-Za-z0-9-]/g, '') || 'vela'}.pdf"`,
      'Cache-Control': cacheControl,
      'X-Content-Type-Options': 'nosniff',
    },
  })
