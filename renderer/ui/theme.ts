import type { CSSVariablesResolver, MantineColorsTuple } from '@mantine/core'
import { Checkbox, createTheme, rem } from '@mantine/core'

/** The one accent: a deep petrol, darker than any colour of a world, so that it never reads as one. */
const petrol: MantineColorsTuple = [
  '#ecf5f7',
  '#d6e9ed',
  '#abd3dc',
  '#7bbcc9',
  '#57a8b8',
  '#3b98aa',
  '#1f7f91',
  '#0f6475',
  '#0b4f5d',
  '#083a45',
]

/** Greys with a little of the accent. Shade 6 reads on white (contrast 5.4), shade 5 outlines (3.1). */
const gray: MantineColorsTuple = [
  '#f5f8f8',
  '#edf1f2',
  '#e1e7e9',
  '#d1dadc',
  '#bac6c9',
  '#85949a',
  '#5c6a70',
  '#46535a',
  '#323e44',
  '#1f292d',
]

/** The dark ground and what stands on it. Shade 2 reads on shade 6 (contrast 6). */
const dark: MantineColorsTuple = [
  '#d8dfe1',
  '#bcc7ca',
  '#9aa9ad',
  '#7a898e',
  '#4a585d',
  '#334045',
  '#263135',
  '#1b2427',
  '#151c1f',
  '#0f1517',
]

/** At the smallest size, Mantine's own is 10 pixels. */
const readable = { description: { fontSize: 'var(--mantine-font-size-xs)' } }

export const theme = createTheme({
  components: { Checkbox: Checkbox.extend({ styles: readable }) },
  colors: { petrol, gray, dark },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 6 },
  black: '#1b2529',
  respectReducedMotion: true,
  cursorType: 'pointer',
  defaultRadius: 'sm',
  radius: { xs: rem(3), sm: rem(5), md: rem(8), lg: rem(12), xl: rem(24) },
  fontFamily: "'Inter Variable', 'Segoe UI', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', Consolas, monospace",
  fontSizes: { xs: rem(12), sm: rem(14), md: rem(15), lg: rem(17), xl: rem(20) },
  headings: {
    fontWeight: '650',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: rem(24), lineHeight: '1.25' },
      h2: { fontSize: rem(19), lineHeight: '1.3' },
      h3: { fontSize: rem(16), lineHeight: '1.35' },
      h4: { fontSize: rem(14), lineHeight: '1.4' },
    },
  },
})

/** Where Mantine's own choices would not reach a contrast of 4.5 for text. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-6)',
    '--mantine-color-default-border': 'var(--mantine-color-gray-4)',
  },
  dark: {
    '--mantine-color-error': 'var(--mantine-color-red-4)',
    '--mantine-color-placeholder': 'var(--mantine-color-dark-2)',
    '--mantine-color-petrol-light': '#123c47',
    '--mantine-color-petrol-light-hover': '#184c59',
  },
})
