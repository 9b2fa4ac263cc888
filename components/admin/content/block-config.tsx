import type { Config, Field, Fields, RichtextField } from '@puckeditor/core'
import { type BlockField, fieldsOf } from '@/lib/content/block-field'
import { newBlock } from '@/lib/content/block-tree'
import { type BlockType, blocks, blockTypes, isBlockType } from '@/lib/content/blocks'
import { isHref } from '@/lib/content/rich-text'
import { CanvasBlock } from './canvas-block'
import { ControlField } from './fields/control-field'
import { LinesField } from './fields/lines-field'
import { MarketsField } from './fields/markets-field'
import { SeoField } from './fields/seo-field'
import { ToggleField } from './fields/toggle-field'
import { inProse } from './prose'
import { LOCKED, ONLY, type SlotsOf, UNKNOWN } from './puck-data'
import { FieldMenu, InlineMenu } from './rich-text-menu'

export const slotsOf: SlotsOf = (type) => (isBlockType(type) ? blocks[type].slots : undefined)

export type ConfigWords = {
  nameOf: (type: string) => string
  labelOf: (property: string) => string
  choiceOf: (choice: string) => string
  /** Kinds that are no longer offered. */
  retired: readonly string[]
  own: { only: string; title: string; slug: string; seo: string; unknown: string }
}

const untouchable = { drag: false, duplicate: false, delete: false, edit: false }
const lockedOf = ({ props }: { props: Record<string, unknown> }) => (props[LOCKED] ? untouchable : {})

/** All kinds of blocks as the canvas wants them: fields out of the schemas, the shop's own renderers. */
export function blockConfig(words: ConfigWords, hasLocked: boolean): Config {
  const { own } = words
  const components = blockTypes.map((type) => {
    return [
      type,
      {
        label: words.nameOf(type),
        fields: {
          ...canvasFields(type, fieldsOf(type), words),
          [ONLY]: { type: 'custom', label: own.only, render: MarketsField },
        } as Fields,
        defaultProps: newBlock(type, '').props,
        permissions: words.retired.includes(type) ? { insert: false } : {},
        // Asked of every block at every letter, so only where there is something to say.
        ...(hasLocked && { resolvePermissions: lockedOf }),
        render: (props: Record<string, unknown>) => <CanvasBlock type={type} given={props} />,
      },
    ]
  })
  return {
    root: {
      fields: {
        title: { type: 'text', label: own.title },
        slug: { type: 'text', label: own.slug },
        seo: { type: 'custom', label: own.seo, render: SeoField },
      },
    },
    components: {
      ...Object.fromEntries(components),
      [UNKNOWN]: {
        label: own.unknown,
        fields: {},
        permissions: { edit: false, duplicate: false, insert: false },
        render: (props: Record<string, unknown>) => <CanvasBlock type={UNKNOWN} given={props} />,
      },
    },
  } as Config
}

function canvasFields(type: BlockType, fields: BlockField[], words: ConfigWords, path = ''): Record<string, Field> {
  return Object.fromEntries(fields.map((field) => [field.name, canvasField(type, field, words, path + field.name)]))
}

function canvasField(type: BlockType, field: BlockField, words: ConfigWords, path: string): Field {
  const label = words.labelOf(field.name)
  // In place is edited what people read: a text that is no address, anchor or code.
  const isRead = !path.includes('*') && (blocks[type].texts as readonly string[]).includes(path)
  switch (field.kind) {
    case 'line':
      return { type: 'text', label, contentEditable: isRead }
    case 'longText':
      return { type: 'textarea', label, contentEditable: isRead }
    case 'richText':
      return {
        ...{ type: 'richtext', label, contentEditable: isRead, options: RICH, initialHeight: 160 },
        tiptap: { extensions: [inProse(label)] },
        renderMenu: FieldMenu,
        renderInlineMenu: InlineMenu,
      }
    case 'number':
      return { type: 'number', label, min: field.least, max: field.most, step: field.isWhole ? 1 : 0.1 }
    case 'position':
      return { type: 'number', label, min: 0, max: 100, step: 1 }
    case 'choice': {
      const options = field.options.map((value) => ({ value, label: words.choiceOf(value) }))
      return { type: 'select', label, options }
    }
    case 'toggle':
      return { type: 'custom', label, render: ToggleField }
    case 'lines':
      return { type: 'custom', label, render: LinesField }
    case 'list':
      return {
        type: 'array',
        label,
        max: field.most,
        arrayFields: canvasFields(type, field.fields, words, `${path}.*.`),
        defaultItemProps: Object.fromEntries(field.fields.map(({ name, initial }) => [name, initial])),
        getItemSummary: (item: Record<string, unknown>, index = 0) => summaryOf(item) || `${label} ${index + 1}`,
      } as Field
    case 'blocks':
      return { type: 'slot', label }
    default:
      return { type: 'custom', label, metadata: { control: field.kind }, render: ControlField }
  }
}

/** What a text may hold; the same that is let through when it is stored. */
const RICH: RichtextField['options'] = {
  code: false,
  codeBlock: false,
  horizontalRule: false,
  strike: false,
  textAlign: false,
  underline: false,
  heading: { levels: [2, 3, 4] },
  link: { openOnClick: false, isAllowedUri: isHref, HTMLAttributes: { target: null, rel: null, class: null } },
}

const summaryOf = (item: Record<string, unknown>) =>
  Object.values(item)
    .find((value): value is string => typeof value === 'string' && /\s|[a-z]{3}/i.test(value))
    ?.replace(/<[^>]*>/g, ' ')
    .trim()
    .slice(0, 60)
