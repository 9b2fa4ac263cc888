import type { Metadata } from 'next'
import '@/app/_styles/store.css'
import '@/app/_styles/faces.css'
import { BareDocument } from '../_bare-document'

export const metadata: Metadata = { title: 'Vela', robots: { index: false }, referrer: 'no-referrer' }

/** One pattern or one draft on one face, and nothing around it: what stands in the frames of library and editor. */
export default BareDocument
