import { useModelDesk } from './model-desk'

type AngleButtonsProps = { angle: string; onChange: (angle: string) => void }

/** From where the model is looked at. */
export function AngleButtons({ angle, onChange }: AngleButtonsProps) {
  const { definition, say } = useModelDesk()
  return definition.pictures.angles.map(({ code, label }) => (
    <button
      key={code}
      type="button"
      aria-pressed={angle === code}
      onClick={() => onChange(code)}
      className="min-h-8 rounded-md px-3 text-sm hover:bg-hover aria-pressed:bg-pressed aria-pressed:font-semibold"
    >
      {say(label, code)}
    </button>
  ))
}
