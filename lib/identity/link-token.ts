import 'server-only'
import { createHash } from 'node:crypto'
import { seal } from './secret'

/** The secret part of a link: 256 bits that are made again from the row's id when the mail is written. */
export const tokenOf = (id: string) => seal('link', id)

/** What is stored, so that whoever reads the database can open nothing. */
export const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')
