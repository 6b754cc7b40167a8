/** The colours of every office file, as six hexadecimal digits: those of the screens (`renderer/ui/theme.ts`). */
export const officeColors = {
  /** The petrol accent. Reads on white (contrast 6.7) and under white. */
  accent: '0F6475',
  accentDark: '0B4F5D',
  accentTint: 'ECF5F7',
  accentSoft: 'ABD3DC',
  ink: '1B2529',
  /** Reads on white (contrast 5.4). */
  muted: '5C6A70',
  rule: 'D1DADC',
  white: 'FFFFFF',
  warning: '8A5A00',
  warningTint: 'FFF6E0',
} as const

/** On every computer with Word; LibreOffice has a font of the same widths in its place. */
export const officeFont = 'Arial'

export const officeLanguage = { fr: 'fr-FR', en: 'en-GB' } as const
