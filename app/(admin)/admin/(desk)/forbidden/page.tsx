import { texts } from '@/app/_messages/words'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { adminLocale } from '../../_desk/preferences'

export default async function ForbiddenPage() {
  const { title, body, home } = texts(await adminLocale(), 'admin').forbidden
  return (
    <EmptyState main title={title} action={<LinkButton href="/admin">{home}</LinkButton>}>
      {body}
    </EmptyState>
  )
}
