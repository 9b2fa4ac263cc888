import { CircleUserRound, ExternalLink } from 'lucide-react'
import { locales } from '@/lib/kernel/locale'

type Words = Record<'shop' | 'language' | 'theme' | 'light' | 'dark' | 'system' | 'account' | 'signOut', string>
type Choose = (form: FormData) => Promise<void>
type TopMenuProps = {
  name: string
  locale: string
  words: Words
  chooseLocale: Choose
  chooseTheme: Choose
  signOut: () => Promise<void>
}

const names: Record<string, string> = { en: 'English', de: 'Deutsch', pl: 'Polski' }
const item =
  'flex min-h-8 w-full items-center gap-2 rounded-sm px-2.5 text-start text-sm hover:bg-hover aria-pressed:font-semibold'

/** The shop, the language, the appearance and the way out. */
export const TopMenu = ({ name, locale, words, chooseLocale, chooseTheme, signOut }: TopMenuProps) => (
  <div className="flex items-center gap-1">
    <a
      href="/"
      className="hidden min-h-9 items-center gap-2 rounded-md px-2.5 text-ink-2 text-sm hover:bg-hover hover:text-ink sm:flex"
    >
      {words.shop}
      <ExternalLink aria-hidden="true" className="size-4" />
    </a>
    <button
      type="button"
      popoverTarget="admin-account"
      aria-label={words.account}
      className="flex min-h-9 items-center gap-2 rounded-md px-2.5 text-sm [anchor-name:--account] hover:bg-hover"
    >
      <CircleUserRound aria-hidden="true" className="size-4.5" />
      <span className="hidden max-w-40 truncate md:block">{name}</span>
    </button>
    <div
      id="admin-account"
      popover="auto"
      className="inset-auto end-3 top-12 m-0 w-56 rounded-md border border-line bg-raised p-1.5 shadow-float"
    >
      <p className="truncate px-2.5 py-1.5 font-medium text-sm md:hidden">{name}</p>
      <Choices label={words.language} action={chooseLocale} name="locale">
        {locales.map((code) => ({ value: code, text: names[code] ?? code, on: code === locale }))}
      </Choices>
      <Choices label={words.theme} action={chooseTheme} name="theme">
        {(['light', 'dark', 'system'] as const).map((value) => ({ value, text: words[value] }))}
      </Choices>
      <a href="/admin/account" className={`${item} mt-1`}>
        {words.account}
      </a>
      <form action={signOut} className="mt-1 border-line border-t pt-1">
        <button type="submit" className={item}>
          {words.signOut}
        </button>
      </form>
    </div>
  </div>
)

type Choice = { value: string; text: string; on?: boolean }
type ChoicesProps = { label: string; name: string; action: Choose; children: Choice[] }

const Choices = ({ label, name, action, children }: ChoicesProps) => (
  <form action={action} className="border-line border-b py-1 last-of-type:border-b-0">
    <p className="px-2.5 pt-1 text-ink-3 text-xs">{label}</p>
    {children.map(({ value, text, on }) => (
      <button key={value} type="submit" name={name} value={value} aria-pressed={on} className={item}>
        {text}
      </button>
    ))}
  </form>
)
