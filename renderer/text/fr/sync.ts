import type { TargetPlace } from '../../../shared/ipc/sync-payloads'
import type { SyncPhase } from '../../../shared/sync/sync-report'

type PlaceKind = TargetPlace['kind']
/** What an exchange leaves aside, and tells. */
type NoteKind = 'damaged' | 'plain' | 'otherKey' | 'tooNew' | 'unsent'

/** Exchanging a territory: where, since when, and what to do when it fails. */
export const sync = {
  title: 'Synchroniser',
  help: 'CoTerr envoie ce que les autres n’ont pas encore, et reçoit ce que vous n’avez pas. Rien n’est écrasé : deux avis différents deviennent un désaccord.',
  places: 'Lieux d’échange de ce territoire',
  emptyTitle: 'Échanger ce territoire avec vos collègues',
  emptyHelp: 'Tout est enregistré sur cet ordinateur seulement. Par où voulez-vous l’échanger ?',
  kinds: {
    folder: 'Clé USB ou dossier',
    webdav: 'Nextcloud (WebDAV)',
    s3: 'Stockage S3',
    laptop: 'Portable à côté',
  } satisfies Record<PlaceKind, string>,
  kindHelp: {
    folder: 'Une clé que l’on se passe, ou un dossier que plusieurs ordinateurs voient.',
    webdav: 'L’espace en ligne de votre association, par internet.',
    s3: 'Le stockage objet d’une région ou d’une collectivité, par internet.',
    laptop: 'Un collègue autour de la table : même Wi-Fi, sans internet.',
  } satisfies Record<PlaceKind, string>,
  add: 'Ajouter un lieu d’échange',
  known: 'Déjà connus de cet ordinateur',
  knownHelp: 'Ils servent à d’autres territoires.',
  take: 'Prendre',
  takeOf: 'Échanger aussi ce territoire par « {{name}} »',
  back: 'Retour',
  now: 'Synchroniser',
  nowOf: 'Synchroniser avec « {{name}} »',
  stop: 'Arrêter',
  stopOf: 'Arrêter l’échange avec « {{name}} »',
  automatic: 'Automatique',
  automaticOf: 'Automatique : échanger par « {{name}} » dès que c’est possible',
  more: 'Plus d’actions pour « {{name}} »',
  change: 'Modifier…',
  recheck: 'Tout revérifier',
  forget: 'Ne plus échanger ici…',
  forgetTitle: 'Ne plus échanger par « {{name}} » ?',
  forgetHelp:
    'Ce lieu quitte la liste, avec son mot de passe. Rien n’est effacé : ni ce qui est là-bas, ni votre travail ici.',
  forgetNow: 'Ne plus échanger',
  state: {
    never: 'Pas encore échangé.',
    done: 'À jour : échangé {{when}}.',
    last: 'Dernier échange réussi {{when}}.',
    none: 'Aucun échange réussi pour l’instant.',
    toSend_one: '{{count}} changement à envoyer.',
    toSend_other: '{{count}} changements à envoyer.',
    secret: 'Le mot de passe n’est plus sur cet ordinateur.',
    sealed: 'Protégé par une phrase secrète, que cet ordinateur n’a pas encore.',
  },
  phases: {
    listing: 'Lecture de ce qui est là-bas…',
    reading: 'Réception…',
    keeping: 'Enregistrement de ce qui est reçu…',
    writing: 'Envoi…',
    tidying: 'Rangement…',
  } satisfies Record<SyncPhase, string>,
  received_one: '{{count}} changement reçu.',
  received_other: '{{count}} changements reçus.',
  sent_one: '{{count}} changement envoyé.',
  sent_other: '{{count}} changements envoyés.',
  notes: {
    damaged_one: '{{count}} envoi est encore en chemin, ou abîmé : il sera relu la prochaine fois.',
    damaged_other:
      '{{count}} envois sont encore en chemin, ou abîmés : ils seront relus la prochaine fois.',
    plain_one:
      '{{count}} envoi fait sans la phrase secrète n’a pas été lu. Demandez à son auteur de la saisir, puis de synchroniser.',
    plain_other:
      '{{count}} envois faits sans la phrase secrète n’ont pas été lus. Demandez à leurs auteurs de la saisir, puis de synchroniser.',
    otherKey_one: '{{count}} envoi est protégé par une autre phrase secrète : il n’a pas été lu.',
    otherKey_other:
      '{{count}} envois sont protégés par une autre phrase secrète : ils n’ont pas été lus.',
    tooNew_one: '{{count}} envoi vient d’une version plus récente : mettez CoTerr à jour.',
    tooNew_other: '{{count}} envois viennent d’une version plus récente : mettez CoTerr à jour.',
    unsent_one: '{{count}} changement ne peut pas voyager : il reste sur cet ordinateur.',
    unsent_other: '{{count}} changements ne peuvent pas voyager : ils restent sur cet ordinateur.',
  } satisfies Record<`${NoteKind}_${'one' | 'other'}`, string>,
  away: {
    folder:
      'La clé USB ou le dossier n’est pas là. Votre travail est à l’abri sur cet ordinateur : remettez la clé, puis synchronisez.',
    webdav:
      'Le serveur ne répond pas. Votre travail est à l’abri sur cet ordinateur : vérifiez la connexion, puis synchronisez.',
    s3: 'Le stockage ne répond pas. Votre travail est à l’abri sur cet ordinateur : vérifiez la connexion, puis synchronisez.',
    laptop:
      'Ce portable ne répond pas. Votre travail est à l’abri ici : sur l’autre, ouvrez « Portable à côté », puis synchronisez.',
  } satisfies Record<PlaceKind, string>,
  retype: 'Retaper le mot de passe',
  typePassphrase: 'Saisir la phrase secrète',
  pill: {
    syncing: 'Échange en cours…',
    done: 'Échangé {{when}}',
    toSend_one: '{{count}} changement à envoyer',
    toSend_other: '{{count}} changements à envoyer',
    never: 'Jamais échangé',
    failed: 'Échange impossible',
    stopped: 'Échange arrêté',
    away: {
      folder: 'Clé ou dossier absent',
      webdav: 'Serveur injoignable',
      s3: 'Stockage injoignable',
      laptop: 'Portable injoignable',
    } satisfies Record<PlaceKind, string>,
  },
  justNow: 'à l’instant',
  onDate: 'le {{date}}',
} as const
