import type { figure as fr } from '../fr/figure'
import type { SameKeys } from '../same-keys'

export const figure = {
  title: 'Export the picture of the network',
  what: 'The picture as it is on screen, on white, with its legend, title, date and filter.',
  format: 'Format',
  formats: {
    pdf: 'PDF',
    png: 'PNG',
    svg: 'SVG',
  },
  use: {
    pdf: 'To print and to send. Sharp at any size; its text can be searched.',
    png: 'For slides, a web site or a message.',
    svg: 'To work on the picture in a program such as Inkscape.',
  },
  size: 'Size',
  sizes: {
    screen: 'Screen',
    a4: 'A4',
    a3: 'A3',
    a0: 'A0',
  },
  sheet: '{{width}} × {{height}} mm, upright or across as the picture is.',
  dots: '{{width}} × {{height}} pixels ({{density}} per inch), upright or across as the picture is.',
  screen: 'Two pixels for each one of the screen.',
  endless: 'No fixed size: the picture grows without loss.',
  long: 'The largest picture may take a minute.',
  export: 'Export',
  writing: 'Writing the picture…',
} as const satisfies SameKeys<typeof fr>
