import 'server-only'
import { randomInt } from 'node:crypto'

/** Signs that nobody confuses when reading them off a terminal or paper. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789'

/** So many of them by chance, almost five bits each. */
export const readable = (length: number): string =>
  Array.from({ length }, () => SIGNS[randomInt(SIGNS.length)]).join('')
