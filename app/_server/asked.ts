import 'server-only'
import { cookies, headers } from 'next/headers'
import { plainRequest } from '@/lib/serving/plain-request'

/** The headers of this request, whether Next handles it or our server by itself. */
export const currentHeaders = async (): Promise<Pick<Headers, 'get' | 'has'>> =>
  plainRequest.getStore() ?? (await headers())

type Cookies = { get: (name: string) => { value: string } | undefined }
const none: Cookies = { get: () => undefined }

/** Its cookies, to read. What our server handles by itself has none: it is a program's. */
export const currentCookies = async (): Promise<Cookies> => (plainRequest.getStore() ? none : cookies())
