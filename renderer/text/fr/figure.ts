export const figure = {
  title: 'Exporter le dessin du réseau',
  what: 'Le dessin tel qu’il est à l’écran, sur fond blanc, avec sa légende, son titre, la date et le filtre.',
  format: 'Format',
  formats: {
    pdf: 'PDF',
    png: 'PNG',
    svg: 'SVG',
  },
  use: {
    pdf: 'Pour imprimer et envoyer. Net à toute taille, le texte peut être cherché.',
    png: 'Pour une présentation, un site ou un message.',
    svg: 'Pour retoucher le dessin dans un logiciel comme Inkscape.',
  },
  size: 'Taille',
  sizes: {
    screen: 'Écran',
    a4: 'A4',
    a3: 'A3',
    a0: 'A0',
  },
  sheet: '{{width}} × {{height}} mm, debout ou couché selon le dessin.',
  dots: '{{width}} × {{height}} pixels ({{density}} par pouce), debout ou couché selon le dessin.',
  screen: 'Deux pixels pour un de l’écran.',
  endless: 'Sans taille fixe : le dessin s’agrandit sans perte.',
  long: 'La plus grande image peut demander une minute.',
  export: 'Exporter',
  writing: 'Écriture du dessin…',
} as const
