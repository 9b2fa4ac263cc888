import { texts } from '@/app/_messages/words'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { adminLocale } from '../_desk/preferences'

export default async function DeskNotFound() {
  const { notFound, forbidden } = texts(await adminLocale(), 'admin')
  return (
    <EmptyState main title={notFound.title} action={<LinkButton href="/admin">{forbidden.home}</LinkButton>}>
      {notFound.body}
    </EmptyState>
  )
}
