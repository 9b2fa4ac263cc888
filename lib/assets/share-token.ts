import 'server-only'
import { createHash } from 'node:crypto'

/** What is stored of a link's token. */
export const tokenHash = (token: string) => createHash('sha256').update(token).digest('hex')
