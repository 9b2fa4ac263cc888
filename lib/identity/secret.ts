import 'server-only'
import { createHmac, hkdfSync, randomBytes } from 'node:crypto'
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
