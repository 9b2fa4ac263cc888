import { join } from 'node:path'

// Nothing of ours: what Next does by itself with a static page.
export default { turbopack: { root: join(import.meta.dirname, '../../..') }, devIndicators: false }
