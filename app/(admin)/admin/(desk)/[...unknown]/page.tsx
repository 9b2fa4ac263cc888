import { notFound } from 'next/navigation'
import { requireStaff } from '../../_desk/guard'

/** An address that the desk does not have: said in the frame and in the person's language, not by the framework. */
export default async function UnknownPage() {
  await requireStaff()
  notFound()
}
