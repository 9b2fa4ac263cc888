import type { Metadata } from 'next'
import '@/app/_styles/admin.css'
import '@/app/_styles/faces.css'
import { BareDocument } from '../_bare-document'

export const metadata: Metadata = { title: 'Patterns', robots: { index: false }, referrer: 'no-referrer' }

/** For people outside: the patterns and nothing around them, in the look that holds. */
export default BareDocument
