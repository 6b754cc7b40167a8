/** What every field of a form says. */
export const fields = {
  choose: 'Choisir',
  chooseSeveral: 'Choisir, plusieurs possibles',
  addTerm: 'Ajouter le terme « {{term}} »',
  create: 'Créer « {{name}} »',
  clear: 'Effacer : {{label}}',
  nothingFound: 'Rien de tel dans la liste.',
  otherTerms: 'Autres termes',
  tagsPlaceholder: 'Écrire, puis Entrée',
  datePlaceholder: '2015 ou 03/2015',
  typeToFind: 'Écrire pour trouver',
  typeCommune: 'Nom, code postal ou code INSEE',
  dash: '–',
  unsaid: 'Non renseigné',
  /** The same word for a masculine and a feminine. */
  scale: { low: 'Faible', moderate: 'Modeste', high: 'Notable', extreme: 'Extrême' },
  notesCaution:
    'Toute personne citée peut demander à lire cette note : prévenez-la, restez objectif, n’y mettez aucune donnée sensible (santé, opinions, religion, origine, vie privée).',
  problem: {
    required: 'Il faut un nom : l’ancien est gardé.',
    'not-a-date': 'Date illisible. Écrivez 2015, 03/2015 ou 21/03/2015.',
    'not-a-number': 'Nombre illisible. Écrivez par exemple 12 500.',
    'not-saved': 'Pas enregistré. {{why}}',
  },
  lost: '« {{text}} » n’a pas été enregistré ({{label}}). {{why}}',
  notKept:
    'Un champ n’a pas pu être enregistré, la fenêtre reste donc ouverte. Corrigez-le, ou fermez encore une fois pour l’abandonner.',
  warning: {
    'siren-format': 'Un SIREN a 9 chiffres.',
    'siren-checksum': 'Ce SIREN ne passe pas le contrôle : vérifiez les chiffres.',
    'siret-format': 'Un SIRET a 14 chiffres.',
    'siret-checksum': 'Ce SIRET ne passe pas le contrôle : vérifiez les chiffres.',
    'siret-of-other-siren': 'Ce SIRET n’est pas celui du SIREN inscrit.',
    'rna-format': 'Un numéro RNA s’écrit W suivi de 9 chiffres ou lettres.',
  },
} as const
