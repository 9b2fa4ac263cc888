'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { forgetSession, readSessionId } from '@/app/_server/auth'
import { formValues } from '@/app/_server/form-data'
import { currentStaff } from '@/app/_server/session'
import { transact } from '@/lib/events/transact'
import { endSession } from '@/lib/identity/session-commands'
import {
  removeView as removeViewCommand,
  savedViewInput,
  saveView as saveViewCommand,
} from '@/lib/identity/view-commands'
import { isLocale } from '@/lib/kernel/locale'
import { deskCall } from '../_desk/forms'

const YEAR = 365 * 86_400

async function remember(name: string, value: string) {
  ;(await cookies()).set(name, value, { path: '/admin', maxAge: YEAR, httpOnly: true, sameSite: 'lax' })
}

export async function chooseLocale(form: FormData) {
  const { locale } = formValues(form)
  if (isLocale(locale)) await remember('admin-locale', locale)
}

export async function chooseTheme(form: FormData) {
  const { theme } = formValues(form)
  if (theme === 'light' || theme === 'dark' || theme === 'system') await remember('admin-theme', theme)
}

export async function signOut() {
  const [staff, id] = [await currentStaff(), await readSessionId('staff')]
  if (staff && id) await transact(staff, (context) => endSession(context, { id }))
  await forgetSession('staff')
  // Whoever goes sees the shop as everybody does.
  ;(await cookies()).delete('preview')
  redirect('/admin/login')
}

export const saveView = deskCall(savedViewInput, saveViewCommand)
export const removeView = deskCall(z.strictObject({ id: z.string().max(60) }), removeViewCommand)
