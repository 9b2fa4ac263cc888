import { pino } from 'pino'

/** The log of this process: one JSON line an entry, secrets and personal fields never written. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? (process.env.NODE_ENV === 'test' ? 'silent' : 'info'),
  redact: {
    paths: ['*.password', '*.token', '*.secret', '*.email', '*.cookie', '*.authorization', 'headers'],
    censor: '[redacted]',
  },
})
