import { z } from 'zod'
import { type Permission, permissions } from '@/lib/kernel/actor'
import { nameInput } from './email'

/** A program's access to the API. */
export type ApiKey = {
  id: string
  name: string
  /** How it begins, to recognise it by. */
  prefix: string
  scopes: Permission[]
  createdBy: string
  createdAt: Date
  lastUsedAt: Date | null
  isRevoked: boolean
}

export const apiKeyInput = z.strictObject({
  name: nameInput,
  scopes: z
    .union([z.enum(permissions).transform((scope) => [scope]), z.array(z.enum(permissions))], 'choose')
    .refine((scopes) => scopes.length > 0, 'choose'),
})
export type ApiKeyInput = z.output<typeof apiKeyInput>
