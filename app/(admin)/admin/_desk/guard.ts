import 'server-only'
import { notFound, redirect } from 'next/navigation'
import { currentStaff, owesSecondFactor } from '@/app/_server/session'
import type { Actor } from '@/lib/kernel/actor'
import { isDomainError } from '@/lib/kernel/errors'

/** The member of staff who asks; who is nobody goes to the sign-in page, who owes a second factor to setting it up. */
export async function requireStaff(): Promise<Actor> {
  const staff = (await currentStaff()) ?? redirect('/admin/login')
  if (await owesSecondFactor()) redirect(ENROLMENT)
  return staff
}

export const ENROLMENT = '/admin/login/enrol'

/** Reads for a page: what is not there, or not for this role, is a page that says so instead of an error. */
export async function shown<T>(read: Promise<T>): Promise<T> {
  try {
    return await read
  } catch (error) {
    if (isDomainError(error) && error.code === 'forbidden') redirect('/admin/forbidden')
    if (isDomainError(error) && error.code === 'not_found') notFound()
    throw error
  }
}
