/** What the files for an office suite say besides the words of the briefing itself. */
export const office = {
  contents: 'Sommaire',
  figures: 'Chiffres',
  figure: 'Chiffre',
  value: 'Valeur',
  printed: 'Tel qu’imprimé',
  records: 'Fiches comptées',
  moreRows: 'Lignes montrées : {{n}} sur {{all}}. La suite est dans la note et dans le classeur.',
  goesOn: '(suite)',
} as const
