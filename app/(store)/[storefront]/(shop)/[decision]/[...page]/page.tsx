import { notFound } from 'next/navigation'

// Every other address of the shop. Pages that are written in the admin will be found here; until then, none is.
export default function Page() {
  notFound()
}
