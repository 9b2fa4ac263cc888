import 'server-only'
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataDir } from '@/db'

/**
 * The secret that sessions and links are made with: AUTH_SECRET, else one that this house made for itself and keeps in
 * its data folder. Several machines need AUTH_SECRET, so that they understand each other.
 */
export function authSecret(): string {
  if (process.env.AUTH_SECRET) return process.env.AUTH_SECRET
  own ??= ownSecret()
  return own
}
let own: string | undefined

function ownSecret(): string {
  const file = join(dataDir(), 'secret')
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  mkdirSync(dataDir(), { recursive: true })
  const draft = `${file}.${process.pid}.${Date.now()}`
  writeFileSync(draft, randomBytes(48).toString('base64url'), { mode: 0o600 })
  try {
    // Whole or not at all, and only if no other process was faster.
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    unlinkSync(draft)
  }
  return readFileSync(file, 'utf8').trim()
}

/** A secret of its own for one purpose. */
export const secretFor = (purpose: string) =>
  Buffer.from(hkdfSync('sha256', authSecret(), '', `concerto ${purpose}`, 32)).toString('base64url')

/** 256 bits that only this house can make from these words, safe in addresses. */
export const seal = (purpose: string, words: string) =>
  createHmac('sha256', secretFor(purpose)).update(words).digest('base64url')

/**
 * Text that only this house can read again (AES-256-GCM). `owner` is whose it is: what was copied to somebody else's row
 * opens nothing there.
 */
export function encrypt(purpose: string, owner: string, text: string): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), iv).setAAD(Buffer.from(owner))
  const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), hidden]).toString('base64url')
}

/** Throws when it was written by another house, for somebody else, or changed. */
export function decrypt(purpose: string, owner: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const cipher = createDecipheriv('aes-256-gcm', keyFor(purpose), bytes.subarray(0, 12), { authTagLength: 16 })
  cipher.setAAD(Buffer.from(owner))
  cipher.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8')
}

const keyFor = (purpose: string) => Buffer.from(secretFor(purpose), 'base64url')
