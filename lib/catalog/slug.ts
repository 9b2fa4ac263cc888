import { z } from 'zod'

/** Part of an address: small letters, digits, single hyphens between them. */
export const slug = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'slug' })

const LETTERS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd' }

/** A slug made of a name: "Kurbelgehäuse 2°" is "kurbelgehaeuse-2". Empty when nothing of it can stand in an address. */
export const slugify = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[äöüßłøæœđ]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 100)
    .replace(/^-+|-+$/g, '')
