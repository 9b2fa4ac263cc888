import {
  BadgeSample,
  BreadcrumbSample,
  DisclosureSample,
  EmptySample,
  NoticeSample,
  PaginationSample,
  PriceSample,
  QrSample,
  RatingSample,
  SkeletonSample,
  StatusSample,
  TableSample,
} from './content-samples'
import {
  ButtonSample,
  ChoicesSample,
  IconButtonSample,
  InputSample,
  QuantitySample,
  TileSample,
} from './controls-samples'
import { ComboboxSample, ConfirmSample, MenuSample, ModalSample, TabsSample, TooltipSample } from './floating-samples'
import { ColourSample, TypeSample } from './foundation-samples'
import type { Sample } from './sample-words'

type Primitive = {
  Sample: Sample
  /** How it is written; nothing for what is no component. */
  code: string
  /** What its properties take, beside texts and what every element takes. */
  takes: Record<string, readonly string[]>
}

/** Everything that screens are made of, in the order in which it is shown. */
export const primitives = {
  colours: { Sample: ColourSample, code: '<p className="bg-sunken text-ink-2">', takes: {} },
  type: { Sample: TypeSample, code: '<h1 className="headline text-5xl">', takes: {} },
  button: {
    Sample: ButtonSample,
    code: '<Button variant="signal">Add to cart</Button>',
    takes: {
      variant: ['outline', 'signal', 'strong', 'quiet', 'danger'],
      size: ['md', 'sm', 'lg'],
      busy: ['false', 'true'],
      disabled: ['false', 'true'],
    },
  },
  iconButton: {
    Sample: IconButtonSample,
    code: '<IconButton label="Edit">\n  <Pencil aria-hidden="true" />\n</IconButton>',
    takes: { disabled: ['false', 'true'] },
  },
  input: {
    Sample: InputSample,
    code: '<Field label="E-mail" hint="We write only about this order." error={error}>\n  {(control) => <Input {...control} type="email" />}\n</Field>',
    takes: { control: ['Input', 'Select', 'Textarea'], required: ['false', 'true'] },
  },
  choices: {
    Sample: ChoicesSample,
    code: '<Checkbox label="Newsletter" hint="Once a month" />\n<Radio name="way" label="By post" />\n<Switch label="Published" />',
    takes: { disabled: ['false', 'true'] },
  },
  tile: {
    Sample: TileSample,
    code: '<Fieldset legend="Shipping">\n  <ChoiceTile name="way" label="By post" hint="2 to 3 working days" aside="9.00" />\n</Fieldset>',
    takes: {},
  },
  quantity: { Sample: QuantitySample, code: '<Quantity value={2} words={words} />', takes: {} },
  combobox: {
    Sample: ComboboxSample,
    code: '<Combobox value={value} onChange={setValue} options={options} words={words} />',
    takes: {},
  },
  notice: {
    Sample: NoticeSample,
    code: '<Notice tone="danger" title="The payment was declined.">\n  Choose another card; nothing was charged.\n</Notice>',
    takes: { tone: ['info', 'success', 'warning', 'danger'] },
  },
  disclosure: {
    Sample: DisclosureSample,
    code: '<Disclosure summary="Does it fit my Vela?">It fits all three.</Disclosure>',
    takes: { open: ['false', 'true'] },
  },
  badge: {
    Sample: BadgeSample,
    code: '<Badge tone="signal">New</Badge>',
    takes: { tone: ['plain', 'strong', 'signal', 'success', 'warning', 'danger', 'info'] },
  },
  status: {
    Sample: StatusSample,
    code: '<StatusDot status="success">Published</StatusDot>',
    takes: { status: ['neutral', 'success', 'warning', 'danger', 'info'] },
  },
  price: {
    Sample: PriceSample,
    code: '<Price price={money(19900, "CHF")} was={before} lowest={lowest} language="de-CH" words={words} />',
    takes: { size: ['md', 'lg'], legal: ['false', 'true'] },
  },
  rating: { Sample: RatingSample, code: '<Rating stars={4.3} label="4.3 out of 5 stars" />', takes: {} },
  breadcrumb: { Sample: BreadcrumbSample, code: '<Breadcrumb label={label} crumbs={crumbs} />', takes: {} },
  pagination: {
    Sample: PaginationSample,
    code: '<Pagination page={4} pages={12} hrefOf={hrefOf} words={words} />',
    takes: {},
  },
  skeleton: { Sample: SkeletonSample, code: '<Skeleton className="h-4 w-2/3" />', takes: {} },
  empty: {
    Sample: EmptySample,
    code: '<EmptyState icon={<Package />} title="No orders yet">What is ordered stands here.</EmptyState>',
    takes: {},
  },
  table: {
    Sample: TableSample,
    code: '<Table>\n  <thead>\n    <Row>\n      <Head>Order</Head>\n      <Head figure>Total</Head>\n    </Row>\n  </thead>\n</Table>',
    takes: { figure: ['false', 'true'] },
  },
  menu: {
    Sample: MenuSample,
    code: '<DropdownMenu>\n  <DropdownMenuTrigger asChild>…</DropdownMenuTrigger>\n  <DropdownMenuContent>\n    <DropdownMenuItem shortcut="E">Edit</DropdownMenuItem>\n  </DropdownMenuContent>\n</DropdownMenu>',
    takes: { danger: ['false', 'true'] },
  },
  modal: {
    Sample: ModalSample,
    code: '<Modal>\n  <ModalTrigger asChild>…</ModalTrigger>\n  <ModalContent title="Edit" closeLabel="Close" place="side">…</ModalContent>\n</Modal>',
    takes: { place: ['center', 'side'] },
  },
  confirm: {
    Sample: ConfirmSample,
    code: '<Confirm trigger={button} title="Delete this address?" text={text} action="Delete" cancel="Cancel" danger onConfirm={remove} />',
    takes: { danger: ['false', 'true'] },
  },
  tooltip: { Sample: TooltipSample, code: '<Tooltip label="What this does" shortcut="?">…</Tooltip>', takes: {} },
  tabs: {
    Sample: TabsSample,
    code: '<Tabs defaultValue="one">\n  <TabsList>\n    <TabsTrigger value="one">Content</TabsTrigger>\n  </TabsList>\n  <TabsContent value="one">…</TabsContent>\n</Tabs>',
    takes: {},
  },
  qr: { Sample: QrSample, code: '<QrCode text={address} label={address} />', takes: {} },
} satisfies Record<string, Primitive>

export type PrimitiveName = keyof typeof primitives
export const primitiveNames = Object.keys(primitives) as PrimitiveName[]
export const isPrimitive = (name: string): name is PrimitiveName => Object.hasOwn(primitives, name)
export const foundations: readonly PrimitiveName[] = ['colours', 'type']
