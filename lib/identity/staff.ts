import { z } from 'zod'
import { locales } from '@/lib/kernel/locale'
import { emailInput, nameInput } from './email'
import { roleNames } from './role'

const rolesInput = z
  .union([z.enum(roleNames).transform((role) => [role]), z.array(z.enum(roleNames))], 'choose')
  .refine((roles) => roles.length > 0, 'choose')
  .transform((roles) => [...new Set(roles)])

export const inviteInput = z.strictObject({
  email: emailInput,
  name: nameInput,
  roles: rolesInput,
  locale: z.enum(locales).default('en'),
})
export type InviteInput = z.output<typeof inviteInput>

export const staffRolesInput = z.strictObject({ id: z.string(), roles: rolesInput })
export const staffIdInput = z.strictObject({ id: z.string() })
