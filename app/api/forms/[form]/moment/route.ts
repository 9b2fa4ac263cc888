import { answer, json } from '@/app/_server/route'
import { newMoment } from '@/lib/content/form-moment'

/** Asked for when somebody touches a form: the page that holds it may be days old. */
export const GET = answer(async ({ params }) => json({ data: { moment: newMoment(params.form ?? '') } }))
