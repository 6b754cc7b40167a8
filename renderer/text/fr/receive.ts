/** Receiving a territory that is not on this computer yet. */
export const receive = {
  title: 'Recevoir un territoire partagé',
  help: 'Un collègue l’a déjà mis quelque part : par où le recevoir ?',
  look: 'Regarder',
  lookOf: 'Regarder les territoires de « {{name}} »',
  territories: 'Territoires sur « {{name}} »',
  reading: 'Lecture de ce qui s’y trouve…',
  nothing:
    'Aucun territoire ne s’y trouve encore. Demandez à votre collègue de synchroniser le sien ici, puis regardez à nouveau.',
  again: 'Regarder à nouveau',
  sealed: 'Territoire protégé',
  sealedHelp: 'Son nom se lira avec la phrase secrète.',
  unnamed: 'Territoire sans nom',
  here: 'Déjà sur cet ordinateur',
  take: 'Recevoir',
  takeOf: 'Recevoir « {{name}} »',
  open: 'Ouvrir',
  openOf: 'Ouvrir « {{name}} », déjà sur cet ordinateur',
  done: 'Le territoire « {{name}} » est reçu.',
} as const
