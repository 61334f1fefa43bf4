import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

/** Tea green: shade 8 is the primary (white on it 6.6 : 1), 9 its hover. */
const tea: MantineColorsTuple = [
  '#E6F2ED',
  '#CFE6DC',
  '#A3CFBD',
  '#7DBCA2',
  '#5CAE8D',
  '#3F9A77',
  '#268764',
  '#157856',
  '#0B6B4F',
  '#085640',
]

/** Ochre: for what wants attention; shade 8 carries white text. */
const ochre: MantineColorsTuple = [
  '#FDF1E4',
  '#F9E0C6',
  '#F2C08D',
  '#EAA15A',
  '#DF8430',
  '#CE6C17',
  '#C1600F',
  '#BB5A0C',
  '#B4540A',
  '#934407',
]

/** Red: only for late and destructive. */
const danger: MantineColorsTuple = [
  '#FDECEA',
  '#FAD4D0',
  '#F4A9A2',
  '#EE847A',
  '#E46054',
  '#D94438',
  '#CB3429',
  '#BF2A1F',
  '#B42318',
  '#931A11',
]

/** The head of a dialog is no banner of the page, though it is a `header`. */
const dialog = { defaultProps: { attributes: { header: { role: 'presentation' } } } }

const fontFamily = "'Be Vietnam Pro', system-ui, sans-serif"

export const theme = createTheme({
  primaryColor: 'tea',
  primaryShade: { light: 8, dark: 8 },
  colors: { tea, ochre, danger },
  white: '#FFFFFF',
  black: '#1B2420',
  fontFamily,
  headings: {
    fontFamily,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.3' },
      h2: { fontSize: '1.25rem', lineHeight: '1.4' },
      h3: { fontSize: '1rem', lineHeight: '1.5' },
    },
  },
  fontSizes: { xs: '0.875rem', sm: '0.875rem', md: '1rem', lg: '1.25rem', xl: '1.75rem' },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.5', lg: '1.5', xl: '1.4' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  defaultRadius: 8,
  cursorType: 'pointer',
  components: { Modal: dialog, Drawer: dialog },
  respectReducedMotion: true,
  focusRing: 'auto',
})

/** The names of DESIGN's colours, for both schemes; the dark one is chosen, not inverted. */
const light = {
  '--paper': '#FBFAF7',
  '--surface': '#FFFFFF',
  '--ink': '#1B2420',
  '--quiet': '#55615B',
  '--line': '#DDE2DD',
  '--control-line': '#7C8781',
  '--tea': '#0B6B4F',
  '--tea-strong': '#085640',
  '--tea-tint': '#E6F2ED',
  '--ochre': '#A84C06',
  '--ochre-tint': '#FDF1E4',
  '--red': '#B42318',
  '--red-tint': '#FDECEA',
  '--slate': '#4A5A66',
  '--slate-tint': '#EDF1F3',
  '--blue': '#1F5AA6',
  '--blue-tint': '#E8F0FA',
  '--violet': '#6A3FA0',
  '--violet-tint': '#F1EBF8',
  '--grey': '#5B5F5D',
  '--grey-tint': '#EFF0EE',
}

const dark: typeof light = {
  '--paper': '#121815',
  '--surface': '#1A221E',
  '--ink': '#E8EEEA',
  '--quiet': '#A9B6AF',
  '--line': '#35403A',
  '--control-line': '#7E8C85',
  '--tea': '#7DCBAA',
  '--tea-strong': '#A3DEC4',
  '--tea-tint': '#173629',
  '--ochre': '#F0A860',
  '--ochre-tint': '#3A2610',
  '--red': '#F59A90',
  '--red-tint': '#421A16',
  '--slate': '#B4C2CC',
  '--slate-tint': '#27313A',
  '--blue': '#92BDF2',
  '--blue-tint': '#182C45',
  '--violet': '#C7A9EE',
  '--violet-tint': '#302142',
  '--grey': '#B5BAB7',
  '--grey-tint': '#2A302C',
}

/** How high the rows of tables are, and how far their words stand from the lines. */
const rows = { comfortable: ['40px', '4px'], compact: ['32px', '2px'] } as const
export type Density = keyof typeof rows

const rowsOf = (density: Density) => ({ '--row-height': rows[density][0], '--row-padding': rows[density][1] })

/** Gives the tables of this window the room that a person wants. */
export function showDensity(density: Density): void {
  for (const [name, value] of Object.entries(rowsOf(density))) document.documentElement.style.setProperty(name, value)
}

/** What Mantine's own parts use, told in the same colours. */
const shared = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--quiet)',
  '--mantine-color-anchor': 'var(--tea)',
  '--mantine-color-error': 'var(--red)',
  '--mantine-color-placeholder': 'var(--quiet)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-border': 'var(--control-line)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-hover': 'var(--tea-tint)',
}

export const cssVariables: CSSVariablesResolver = () => ({
  variables: { ...rowsOf('comfortable'), '--official': "'Tinos', 'Times New Roman', serif" },
  light: { ...light, ...shared },
  dark: { ...dark, ...shared },
})
