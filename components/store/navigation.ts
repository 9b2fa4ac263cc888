/** One line of a menu; what is below it is shown in the panel. */
export type NavigationEntry = { name: string; href: string; children: NavigationEntry[] }
