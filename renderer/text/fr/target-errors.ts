import type { PairError } from '../../../shared/ipc/nearby-payloads'
import type { TargetError } from '../../../shared/sync/target-error'

/** A sentence for each way in which exchanging with a place, or pairing with a laptop, can fail. */
export const targetErrors = {
  'target-unreachable':
    'Ce lieu d’échange n’est pas joignable en ce moment. Votre travail est à l’abri sur cet ordinateur. Vérifiez la clé USB, le dossier ou le réseau, puis recommencez.',
  'target-login':
    'Ce lieu d’échange refuse l’identifiant ou le mot de passe : ils sont faux, ou ont expiré. Retapez-les dans « Modifier », puis recommencez.',
  'target-forbidden':
    'Ce lieu d’échange ne vous laisse pas écrire. Demandez le droit d’écriture à la personne qui le gère, ou choisissez un autre dossier.',
  'target-full':
    'Il n’y a plus de place là-bas : tout n’a pas été envoyé. Votre travail est à l’abri sur cet ordinateur. Faites de la place, puis recommencez.',
  'target-not-found':
    'L’adresse répond, mais le dossier n’y est pas. Vérifiez l’adresse et le nom du dossier dans « Modifier ».',
  'target-lies':
    'Ce lieu d’échange a répondu autrement que prévu, et l’échange s’est arrêté. Rien n’est perdu ici. Recommencez ; si cela revient, vérifiez l’adresse. ({{cause}})',
  'target-clock':
    'La date ou l’heure de cet ordinateur ne va pas avec celle de ce lieu d’échange, qui refuse donc l’échange. Réglez la date et l’heure, puis recommencez.',
  'target-region':
    'Ce stockage est dans une autre région que celle indiquée. Corrigez la région dans « Modifier », puis recommencez.',
  'target-certificate':
    'L’identité de ce lieu d’échange n’est pas celle attendue : par prudence, rien ne lui a été envoyé. Prévenez la personne qui le gère ; pour un portable, appairez-le à nouveau.',
  'target-sealed':
    'Ce territoire est protégé là-bas par une phrase secrète. Demandez-la à vos collègues, et saisissez-la ici.',
  'wrong-passphrase':
    'Cette phrase secrète n’est pas la bonne. Rien n’a changé. Vérifiez-la, majuscules et espaces compris, puis recommencez.',
  'target-secret':
    'Le mot de passe de ce lieu d’échange n’est plus sur cet ordinateur. Retapez-le dans « Modifier », puis recommencez.',
  'target-too-big':
    'Un fichier de ce lieu d’échange est plus gros que tout ce que CoTerr écrit : il n’a pas été lu. Rien n’est perdu ici. Prévenez la personne qui gère ce dossier.',
  cancelled:
    'L’échange a été arrêté. Ce qui était déjà passé est gardé ; le reste passera la prochaine fois.',

  'pair-wrong-code':
    'Ce code n’est pas le bon. L’autre portable en affiche maintenant un nouveau : tapez celui-là.',
  'pair-locked':
    'Trop de codes faux : l’autre portable n’en accepte plus. Là-bas, fermez la fenêtre « Portable à côté », rouvrez-la, puis tapez le nouveau code.',
  'pair-busy':
    'Un autre portable est en train de s’appairer avec lui. Attendez un instant, puis recommencez.',
  'pair-stranger':
    'Ce qui répond à cette adresse n’est pas CoTerr, ou pas la même version. Vérifiez l’adresse, et mettez CoTerr à jour sur les deux portables.',
} as const satisfies Record<TargetError['kind'] | PairError['kind'], string>
