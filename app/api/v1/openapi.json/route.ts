import { baseUrl } from '@/lib/kernel/environment'
import { apiDocument } from '../_spec/document'

/** The document of the API, made anew from the schemas at each start. */
export const GET = () => Response.json(apiDocument(baseUrl()), { headers: { 'Cache-Control': 'private, no-cache' } })
