import { messages } from '@/app/_messages/words'
import { AreaWords } from '@/components/admin/area-words'
import { PromotionEditor } from '@/components/admin/promotions/promotion-editor'
import type { CategoryNode } from '@/lib/catalog/category'
import { listAllCategories } from '@/lib/catalog/category-queries'
import { countryCodes, countryName } from '@/lib/channels/countries'
import type { Actor } from '@/lib/kernel/actor'
import { defaultChannel } from '@/lib/kernel/channel'
import { type Locale, localized } from '@/lib/kernel/locale'
import { nameGoods } from '@/lib/promotions/goods-queries'
import type { Promotion } from '@/lib/promotions/promotion'
import { toTyped } from '@/lib/promotions/typed-promotion'
import { formats } from '../../_desk/formats'
import { shown } from '../../_desk/guard'
import { create, save } from './actions'

type EditorProps = { staff: Actor; locale: Locale; promotion?: Promotion }

/** The editor with everything that it names: categories, countries, the goods that are meant already. */
export async function Editor({ staff, locale, promotion }: EditorProps) {
  const { language } = formats(locale)
  const [tree, names] = await Promise.all([
    shown(listAllCategories(staff)),
    promotion ? shown(nameGoods(staff, [promotion], locale)) : {},
  ])
  return (
    <AreaWords messages={messages(locale, 'promotions')}>
      <PromotionEditor
        key={promotion?.id}
        stored={promotion && { id: promotion.id, version: promotion.version, typed: toTyped(promotion) }}
        save={(promotion ? save : create) as never}
        names={names}
        categories={named(tree, locale)}
        countries={countryCodes
          .map((code) => ({ value: code, label: countryName(code, language) }))
          .sort((a, b) => a.label.localeCompare(b.label, language))}
        language={language}
        timeZone={defaultChannel.timeZone}
      />
    </AreaWords>
  )
}

/** "Parts › Lighting": a category with those above it. */
const named = (tree: CategoryNode[], locale: Locale, above = ''): { value: string; label: string }[] =>
  tree.flatMap(({ id, name, children }) => {
    const label = above + localized(name, locale)
    return [{ value: id, label }, ...named(children, locale, `${label} › `)]
  })
