'use client'

import { useSyncExternalStore } from 'react'

const themes = ['auto', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

type ThemeSwitchProps = { words: Record<'theme' | Theme, string> }

/** Light, dark, or as the system wishes. Kept in this browser; `THEME_SCRIPT` sets it before the first paint. */
export function ThemeSwitch({ words }: ThemeSwitchProps) {
  const chosen = useSyncExternalStore(subscribe, readTheme, () => 'auto')
  return (
    <fieldset>
      <legend className="mb-2 font-semibold text-sm">{words.theme}</legend>
      <div className="inline-flex rounded-full border border-line p-0.5">
        {themes.map((theme) => (
          <label
            key={theme}
            className="relative inline-flex min-h-9 cursor-pointer items-center rounded-full px-3.5 text-ink-2 text-sm hover:text-ink has-checked:bg-pressed has-checked:font-semibold has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-focus pointer-coarse:min-h-control"
          >
            <input
              type="radio"
              name="theme"
              value={theme}
              checked={theme === chosen}
              onChange={() => writeTheme(theme)}
              className="visually-hidden"
            />
            {words[theme]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function subscribe(changed: () => void) {
  addEventListener('theme', changed)
  return () => removeEventListener('theme', changed)
}

function readTheme(): Theme {
  const { theme } = document.documentElement.dataset
  return theme === 'light' || theme === 'dark' ? theme : 'auto'
}

function writeTheme(theme: Theme) {
  const root = document.documentElement
  if (theme === 'auto') delete root.dataset.theme
  else root.dataset.theme = theme
  try {
    localStorage.setItem('theme', theme)
  } catch {
    // A browser that keeps nothing still shows it until it is closed.
  }
  dispatchEvent(new Event('theme'))
}
