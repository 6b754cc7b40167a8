/**
 * The colours of Okabe and Ito (2008), told apart by people of every colour vision; the grey is darker
 * than theirs, which a deuteranope would take for the purple. Pictures of the network and charts of the
 * briefing share them: a world has one colour everywhere.
 */
export const worldFills: Readonly<Record<string, string>> = {
  public: '#0072b2',
  economique: '#e69f00',
  interet_general: '#009e73',
  academique: '#cc79a7',
  autre: '#6b7579',
}

/** The darker line round each fill, on a light ground. */
export const fillOutlines: Readonly<Record<string, string>> = {
  '#0072b2': '#004a75',
  '#e69f00': '#8f6200',
  '#009e73': '#00634a',
  '#cc79a7': '#8d3f6a',
  '#6b7579': '#4d585c',
  '#d55e00': '#8a3d00',
  '#56b4e9': '#1f6f9c',
  '#f0e442': '#7d7500',
  '#9050e0': '#562a8f',
}

/** What is not a category, on paper: the ground, lines and text. */
export const paperInks = {
  paper: '#ffffff',
  ink: '#1b2529',
  quiet: '#5c6a70',
  tie: '#85949a',
  accent: '#0f6475',
  /** A fill that stands for no category. */
  blank: '#d1dadc',
} as const
