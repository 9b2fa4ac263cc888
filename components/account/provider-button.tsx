import { Button } from '@/components/ui/button'

type ProviderButtonProps = { label: string; or: string; to: string }

/** Signing in with the account of another house. A plain form: it leaves this site. */
export const ProviderButton = ({ label, or, to }: ProviderButtonProps) => (
  <form action="/api/auth/signin/oidc" method="post" className="mt-6">
    <p className="mb-6 flex items-center gap-4 text-ink-2 text-sm before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
      {or}
    </p>
    <input type="hidden" name="callbackUrl" value={to} />
    <Button type="submit" size="lg" wide>
      {label}
    </Button>
  </form>
)
