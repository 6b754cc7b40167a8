import type { MantineColorsTuple } from '@mantine/core'
import { createTheme, rem } from '@mantine/core'

/**
 * The one accent: a deep petrol, darker than any colour of a world, so that it never reads as one.
 * White on shade 7 has a contrast of 6.8, shade 3 on the dark ground 8.
 */
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

export const theme = createTheme({
  colors: { petrol },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  luminanceThreshold: 0.3,
  respectReducedMotion: true,
  cursorType: 'pointer',
  defaultRadius: 'sm',
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
