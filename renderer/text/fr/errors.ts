import type { FileError } from '../../../shared/file/file-error'
import type { GraphError } from '../../../shared/import/network/graph-file'
import type { TableError } from '../../../shared/import/table'
import type { BoundaryError } from '../../../shared/ipc/payloads'
import { attachmentErrors } from './attachment-errors'
import { sealErrors } from './seal-errors'
import { targetErrors } from './target-errors'

/** The errors of renderer/actions itself. */
type OwnKind =
  | 'no-territory'
  | 'database-failed'
  | 'not-opened'
  | 'nothing-to-undo'
  | 'bad-value'
  | 'backup-differs'
  | 'other-territory'
  | 'territory-unread'

/** A sentence for each way to fail, and what to do next. A kind without one does not compile. */
const sentences = {
  'territory-unread':
    '« {{name}} » n’a pas pu être lu. Ouvrez ce territoire une fois, puis recommencez.',
  'no-territory': 'Aucun territoire n’est ouvert. Ouvrez-en un, puis recommencez.',
  'database-failed':
    'La modification n’a pas été enregistrée, et rien n’a changé. Libérez de la place sur le disque, puis recommencez. ({{cause}})',
  'not-opened':
    'Le territoire n’a pas pu être ouvert ; ce qui est enregistré l’est toujours. Libérez de la place sur le disque, puis recommencez. ({{cause}})',
  'nothing-to-undo': 'Il n’y a rien à annuler ni à rétablir.',
  'bad-value':
    'Cette valeur est trop longue ou n’a pas la forme attendue ({{field}}). Rien n’a changé. Raccourcissez-la, puis recommencez.',
  'backup-differs':
    'Le disque n’a pas rendu « {{name}} » tel qu’il avait été écrit. Vérifiez ce disque, et enregistrez une copie ailleurs.',

  'other-territory': 'Ce fichier est celui d’un autre territoire. Rien n’a changé.',

  'bad-request':
    'CoTerr n’a pas compris sa propre demande ({{channel}}). Fermez puis rouvrez CoTerr ; ce qui est enregistré l’est toujours.',
  unexpected:
    'Une erreur imprévue est survenue. Recommencez ; si elle revient, fermez puis rouvrez CoTerr : ce qui est enregistré l’est toujours. ({{cause}})',
  'disk-full':
    'Le disque est plein : « {{name}} » n’a pas été écrit. Libérez de la place ou choisissez un autre disque, puis recommencez.',
  'not-allowed':
    'Le système refuse l’accès à « {{name}} ». Choisissez un autre dossier, ou fermez le fichier dans les autres logiciels, puis recommencez.',
  'not-found':
    '« {{name}} » n’est plus là. Le fichier a peut-être été déplacé, ou la clé USB retirée ; remettez-le en place ou choisissez-en un autre.',
  'read-failed':
    '« {{name}} » n’a pas pu être lu. Copiez-le sur cet ordinateur, puis ouvrez la copie. ({{cause}})',
  'write-failed':
    '« {{name}} » n’a pas pu être écrit. Essayez un autre dossier ou un autre disque. ({{cause}})',
  'print-failed': 'Le PDF n’a pas pu être fabriqué. Recommencez. ({{cause}})',
  'too-big':
    'Ce fichier est plus gros que ce que CoTerr accepte. Rien n’a changé. Demandez-en un plus petit à la personne qui vous l’a transmis.',

  'not-coterr':
    'Ce fichier n’est pas un territoire CoTerr. Rien n’a changé. Vérifiez que son nom finit par .coterr.',
  encrypted:
    'Ce fichier est protégé par un mot de passe ou une clé, que cette version de CoTerr ne sait pas ouvrir. Rien n’a changé. Demandez-en une copie non protégée.',
  truncated:
    'La fin de ce fichier manque : la copie ou le téléchargement s’est interrompu. Rien n’a changé. Copiez-le à nouveau.',
  'too-new':
    'Ce fichier a été écrit par une version plus récente ({{generator}}). Rien n’a changé. Mettez CoTerr à jour pour l’ouvrir.',
  'unsafe-entry':
    'Ce fichier contient un élément qu’un territoire CoTerr n’a jamais ({{entry}}). Par prudence il n’est pas ouvert, et rien n’a changé. Demandez-le à nouveau à son auteur.',
  'missing-entry':
    'Il manque une partie de ce fichier ({{entry}}). Rien n’a changé. Demandez-le à nouveau à son auteur.',
  damaged:
    'Ce fichier est abîmé ({{entry}}). Rien n’a changé. Copiez-le à nouveau, ou ouvrez une sauvegarde.',
  'bad-checksum':
    'Une partie de ce fichier a changé depuis son enregistrement ({{entry}}). Rien n’a changé chez vous. Copiez-le à nouveau depuis l’original.',
  'bad-content':
    'Ce fichier n’est pas conforme ({{entry}}, {{field}}). Rien n’a changé. Demandez-le à nouveau à son auteur.',
  'bad-record':
    'La ligne {{line}} de ce fichier n’est pas conforme ({{field}}). Rien n’a changé. Demandez-le à nouveau à son auteur.',
  'migration-failed':
    'Ce fichier ancien n’a pas pu être mis à jour (version {{version}}). Rien n’a changé. Gardez-le, et signalez-le à votre équipe. ({{cause}})',

  'table-too-big':
    'Ce tableau est trop gros pour être importé d’un coup. Gardez-en les lignes de votre territoire, ou coupez-le en plusieurs fichiers, puis recommencez.',
  'table-too-wide':
    'Ce tableau a {{columns}} colonnes ; CoTerr en lit {{max}} au plus. Retirez celles qui ne servent pas, puis recommencez.',
  'table-not-text':
    'Ce fichier n’est pas un tableau CSV. Depuis votre tableur, choisissez « Enregistrer sous », puis le format CSV, et importez ce nouveau fichier.',
  'table-empty': 'Ce tableau est vide : il faut une ligne de titres, puis au moins une ligne.',

  'graph-too-big':
    'Ce réseau est trop gros pour être importé. Gardez-en une partie dans le logiciel qui l’a écrit, puis recommencez.',
  'graph-too-many':
    'Ce réseau a {{count}} nœuds ou liens ; CoTerr en lit {{max}} au plus. Filtrez-le dans le logiciel qui l’a écrit, puis recommencez.',
  'graph-not-network':
    'Ce fichier n’est pas un réseau GEXF ou GraphML. Rien n’a changé. Exportez-le à nouveau dans l’un de ces formats.',
  'graph-malformed':
    'Ce réseau est coupé ou mal formé (ligne {{line}}). Rien n’a changé. Exportez-le à nouveau depuis le logiciel qui l’a écrit.',
  'graph-too-deep':
    'Ce fichier emboîte ses éléments bien plus qu’un réseau ne le fait (ligne {{line}}). Par prudence il n’est pas lu, et rien n’a changé.',
  'graph-entities':
    'Ce fichier déclare des raccourcis de texte qu’un réseau n’a jamais. Par prudence il n’est pas lu, et rien n’a changé.',
  'graph-same-id':
    'Deux nœuds ou deux liens de ce réseau ont le même identifiant ({{id}}). Rien n’a changé. Corrigez-le dans le logiciel qui l’a écrit.',
  'graph-loose-link':
    'Un lien de ce réseau mène à un nœud qui n’y est pas ({{id}}). Rien n’a changé. Exportez le réseau entier, avec ses nœuds.',
  'graph-empty': 'Ce réseau ne contient aucun nœud. Rien n’a changé.',
} as const satisfies Record<
  BoundaryError['kind'] | FileError['kind'] | TableError['kind'] | GraphError['kind'] | OwnKind,
  string
>

export const errors = {
  ...sentences,
  ...targetErrors,
  ...sealErrors,
  ...attachmentErrors,
  recoveredFromJournal_one:
    'CoTerr s’était arrêté trop tôt : la dernière action a été retrouvée dans le journal.',
  recoveredFromJournal_other:
    'CoTerr s’était arrêté trop tôt : {{count}} actions ont été retrouvées dans le journal.',
  recoveredFromDatabase_one: 'Le journal avait une action de retard ; il est de nouveau complet.',
  recoveredFromDatabase_other:
    'Le journal avait {{count}} actions de retard ; il est de nouveau complet.',
  tornTail:
    'La toute dernière écriture était incomplète ; elle a été mise de côté. Vérifiez votre dernière modification.',
} as const
