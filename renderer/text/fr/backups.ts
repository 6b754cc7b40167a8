import type { BackupReason } from '../../../shared/ipc/backup-payloads'

/** The dated copies that CoTerr keeps by itself, the history made lighter, and what is erased for good. */
export const backups = {
  title: 'Sauvegardes',
  help: 'CoTerr garde une copie de ce territoire chaque jour où il change, et avant chaque opération risquée. Elles restent sur cet ordinateur.',
  none: 'Pas encore de sauvegarde : la première est faite peu après votre prochaine modification.',
  reasons: {
    day: 'Copie du jour',
    join: 'Avant la réunion d’un fichier',
    import: 'Avant un import',
    bulk: 'Avant un changement de nombreuses fiches',
    compact: 'Avant l’allègement de l’historique',
    restore: 'Avant le retour à une sauvegarde',
  } satisfies Record<BackupReason, string>,
  size: '{{size}} ko',
  sizeLarge: '{{size}} Mo',
  choose: 'Revenir à cette version…',
  chooseOf: 'Revenir à la version du {{date}}',
  saveCopy: 'Enregistrer une copie',
  saveCopyOf: 'Enregistrer une copie de la version du {{date}}',
  keeping: 'Sauvegarde en cours…',
  notKept: 'La sauvegarde n’a pas pu être faite ; le travail continue sans elle. $t({{error}})',
  previewTitle: 'Revenir à la version du {{date}} ?',
  nothingToRestore: 'Rien n’a changé depuis cette sauvegarde.',
  changed_one: '{{count}} fiche retrouve ses valeurs d’alors',
  changed_other: '{{count}} fiches retrouvent leurs valeurs d’alors',
  back_one: '{{count}} fiche revient',
  back_other: '{{count}} fiches reviennent',
  removed_one: '{{count}} fiche ajoutée depuis part à la corbeille',
  removed_other: '{{count}} fiches ajoutées depuis partent à la corbeille',
  undoable: 'Rien n’est oublié : « Annuler » ramène l’état présent.',
  restore: 'Revenir à cette version',
  backToList: 'Retour à la liste',
  restored_one: 'Le territoire est revenu à la sauvegarde : {{count}} fiche changée.',
  restored_other: 'Le territoire est revenu à la sauvegarde : {{count}} fiches changées.',
  unfinished:
    'L’opération n’est pas terminée ; elle reprendra à la prochaine ouverture du territoire. $t({{error}})',
  lost: 'Territoires retrouvés',
  lostHelp: 'Leurs données ont disparu de cet ordinateur ; une sauvegarde en reste.',
  lostOn: 'Sauvegarde du {{date}}',
  reopen: 'Rouvrir',
  reopenOf: 'Rouvrir « {{name}} » depuis sa sauvegarde',
  compact: {
    title: 'Alléger l’historique ?',
    forgets:
      'Ce qui est oublié : les anciennes valeurs, remplacées depuis, et la possibilité d’annuler ce qui a été fait jusqu’ici.',
    keeps:
      'Ce qui reste : toutes les valeurs présentes, les désaccords, la corbeille, et qui a fait quoi et quand.',
    backup: 'Une sauvegarde est faite d’abord : elle garde tout.',
    confirm: 'Alléger',
    working: 'Allègement de l’historique…',
    done_one: 'L’historique est allégé : {{count}} ancienne valeur oubliée.',
    done_other: 'L’historique est allégé : {{count}} anciennes valeurs oubliées.',
    nothing: 'L’historique ne contient aucune ancienne valeur à oublier.',
  },
  erase: {
    ask: 'Effacer définitivement…',
    title: 'Effacer définitivement ?',
    what_one:
      'Cette fiche sera détruite partout sur cet ordinateur : fiches, historique, journal et sauvegardes.',
    what_other:
      'Cette fiche et ce qui ne tient qu’à elle seront détruits partout sur cet ordinateur ({{count}} fiches en tout) : fiches, historique, journal et sauvegardes.',
    many_one:
      '{{count}} fiche sera détruite partout sur cet ordinateur : fiches, historique, journal et sauvegardes.',
    many_other:
      '{{count}} fiches seront détruites partout sur cet ordinateur : fiches, historique, journal et sauvegardes.',
    noUndo: 'C’est sans retour : « Annuler » n’y peut rien.',
    aside:
      'Les restes mis de côté de ce territoire (fins de journal incomplètes, versions retirées de cet ordinateur) sont détruits avec.',
    elsewhere:
      'Les copies enregistrées ou envoyées ailleurs ne peuvent pas être atteintes d’ici. Vos collègues effaceront à leur tour en réunissant votre prochain fichier.',
    confirm: 'Effacer définitivement',
    working: 'Effacement…',
    done_one: '{{count}} fiche est effacée définitivement.',
    done_other: '{{count}} fiches sont effacées définitivement.',
    unreadable_one: '{{count}} sauvegarde ne pouvait plus être lue : elle a été détruite.',
    unreadable_other:
      '{{count}} sauvegardes ne pouvaient plus être lues : elles ont été détruites.',
    resumed: 'Un effacement interrompu a été terminé.',
  },
} as const
