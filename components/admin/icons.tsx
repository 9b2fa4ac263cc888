import {
  Activity,
  Boxes,
  Building2,
  Folder,
  Globe,
  HeartPulse,
  History,
  IdCard,
  KeyRound,
  List,
  Mail,
  Package,
  Percent,
  Settings,
  SlidersHorizontal,
  Star,
  Sun,
  Tag,
  Tags,
  TriangleAlert,
  Truck,
  Undo2,
  Upload,
  Users,
} from 'lucide-react'

const icons = {
  activity: Activity,
  alert: TriangleAlert,
  boxes: Boxes,
  building: Building2,
  folder: Folder,
  globe: Globe,
  heart: HeartPulse,
  history: History,
  id: IdCard,
  key: KeyRound,
  list: List,
  mail: Mail,
  package: Package,
  percent: Percent,
  settings: Settings,
  sliders: SlidersHorizontal,
  star: Star,
  sun: Sun,
  tag: Tag,
  tags: Tags,
  truck: Truck,
  undo: Undo2,
  upload: Upload,
  users: Users,
}

/** An icon by name, since server components cannot hand functions to client ones. */
export function PlaceIcon({ name }: { name: string }) {
  const Icon = icons[name as keyof typeof icons] ?? Tag
  return <Icon aria-hidden="true" className="size-4 shrink-0" />
}
