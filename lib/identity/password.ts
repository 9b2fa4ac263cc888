import { z } from 'zod'
import { commonWords, walks } from './common-passwords'

export const SHORTEST_PASSWORD = 10
const LONGEST_PASSWORD = 200

/** What someone types to sign in: any text, since rules may have been others when it was chosen. */
export const passwordInput = z.string().min(1).max(LONGEST_PASSWORD)

/**
 * A new password. Long is what counts (NIST SP 800-63B): no rules about kinds of signs, but nothing that is tried first.
 * The keys of its faults are words of `errors.field`.
 */
export const newPasswordInput = z
  .string()
  .min(SHORTEST_PASSWORD)
  .max(LONGEST_PASSWORD)
  .refine((password) => !isCommon(password), 'passwordCommon')

/** Adds to a form that has an address: the password must not contain it. */
export const withoutAddress = <T extends { email: string; password: string }>(
  { email, password }: T,
  refine: z.core.$RefinementCtx,
) => {
  if (containsAddress(password, email))
    refine.addIssue({ code: 'custom', path: ['password'], message: 'passwordIsAddress' })
}

/** Whether a password contains what stands before the @ (of four signs or more). */
export function containsAddress(password: string, email: string): boolean {
  const [local = ''] = email.toLowerCase().split('@')
  return local.length >= 4 && password.toLowerCase().includes(local)
}

/** Whether this is among what attackers try first: repetitions, walks over the keyboard, known words with decoration. */
export function isCommon(password: string): boolean {
  const plain = password.normalize('NFKC').toLowerCase()
  return isMonotonous(plain) || isWalk(plain) || isDecoratedNumber(plain) || isDecoratedWord(plain)
}

const isMonotonous = (text: string) => new Set(text).size < 5 || /^(.{1,6})\1+.{0,3}$/su.test(text)

const tracks = walks.flatMap((walk) => [walk, [...walk].reverse().join('')])
const isWalk = (text: string) => tracks.some((track) => track.includes(text))

/** Hardly anything but a number that is short or follows the keyboard. */
function isDecoratedNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '')
  return text.length - digits.length < 3 && (digits.length < 12 || isMonotonous(digits) || isWalk(digits))
}

const LEET: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i' }
const withoutLeet = (text: string) => text.replace(/[013457@$!]/g, (sign) => LEET[sign] as string)

/** One or two known words, or a walk, with at most two letters beside them. */
const isDecoratedWord = (text: string) =>
  [text, withoutLeet(text)].some((reading) => {
    const letters = reading.replace(/[^\p{L}]/gu, '')
    if (letters.length >= 4 && isWalk(letters)) return true
    const first = commonWords.find((word) => letters.includes(word))
    if (!first) return false
    const left = letters.replace(first, '')
    const second = commonWords.find((word) => left.includes(word))
    return left.length - (second?.length ?? 0) < 3
  })
