import type { QuestionId } from '../../../shared/briefing/questions'
import type { Briefing } from '../../../shared/model/briefing'
import type { BriefingQuestion } from '../../../shared/model/briefing-question'
import type { BriefingSection } from '../../../shared/model/briefing-section'
import type { Recommendation } from '../../../shared/model/recommendation'

/** The outline of a briefing: its sections and what the director decided. */
export const outline = {
  title: 'Plan de la note',
  pages: 'Pages de la note',
  composing: 'Mise en page…',
  level: 'Confidentialité',
  levels: { internal: 'Interne', partners: 'Partenaires', public: 'Public' },
  levelHelp: {
    internal: 'Tout, avec les noms : pour la mission.',
    partners: 'Ni contacts, ni noms de personnes, ni avis sur les acteurs.',
    public: 'De plus, les acteurs privés par leur rôle, et les petits nombres masqués.',
  },
  language: 'Langue de la note',
  makePdf: 'Faire la note (PDF)',
  otherOutputs: 'Autres formats',
  outputs: {
    docx: 'Document à modifier (Word, LibreOffice)',
    pptx: 'Diaporama (PowerPoint, Impress)',
    html: 'Page web en un fichier',
    xlsx: 'Chiffres des tableaux (classeur)',
  },
  beside: 'Côte à côte',
  besideCount_one: '{{count}} territoire',
  besideCount_other: '{{count}} territoires',
  besideTitle: 'Comparer avec d’autres territoires',
  besideNone: 'Il n’y a pas d’autre territoire sur cet ordinateur.',
  besideHelp: 'La note compare alors leurs chiffres : une ligne par territoire.',
  besideOutline:
    'La note met plusieurs territoires côte à côte : son plan est celui de la comparaison.',
  isIn: 'Dans la note : {{name}}',
  earlier: 'Avancer : {{name}}',
  later: 'Reculer : {{name}}',
  reset: 'Revenir à l’ordre de CoTerr',
  ownText: 'Texte écrit par la mission',
  fromData: 'Phrases tirées des données',
  write: 'Écrire à la place',
  textHelp: 'Ce texte ne suit plus les données. Une ligne qui commence par - fait une liste.',
  backToData: 'Revenir aux phrases tirées des données',
  recordedIn: 'Ce que dit cette section se recueille dans',
  recommendations: 'Recommandations proposées',
  noRecommendation: 'Rien à recommander pour l’instant.',
  accept: 'Retenir',
  dismiss: 'Écarter',
  numberTitle: '{{label}} : {{printed}}',
  noRecord: 'Aucune fiche derrière ce nombre.',
  recordsElsewhere: 'Ces fiches sont dans « {{name}} » : ouvrez ce territoire pour les voir.',
  moreRecords_one: '… et {{count}} autre fiche',
  moreRecords_other: '… et {{count}} autres fiches',
  roles: { person: 'Une personne', actor: 'Un acteur' },
  work: {
    preparing: 'Calcul des chiffres de la note…',
    drawing: 'Dessin des figures de la note…',
    writing: 'Écriture de la note…',
  },
  sectionFields: {
    isOff: 'Section retirée',
    order: 'Rang',
    title: 'Titre',
    text: 'Texte',
  } satisfies Record<Exclude<keyof BriefingSection, 'id'>, string>,
  questionFields: {
    title: 'Question',
    text: 'Réponse',
    order: 'Rang',
  } satisfies Record<Exclude<keyof BriefingQuestion, 'id'>, string>,
  recommendationFields: {
    decision: 'Décision',
    text: 'Texte',
    responsible: 'Par qui',
    dueOn: 'Pour quand',
  } satisfies Record<Exclude<keyof Recommendation, 'id'>, string>,
  /** The four questions as CoTerr words them, until somebody words them anew. */
  proposals: {
    'question-1': 'Pourquoi agir ensemble ici, et sur quoi d’abord ?',
    'question-2': 'Qui mobiliser, et qui manque encore ?',
    'question-3': 'Comment les alliances naissent-elles, et qui les accompagne ?',
    'question-4': 'À quoi verra-t-on que cela change quelque chose ?',
  } satisfies Record<QuestionId, string>,
  proposedBy: 'proposition CoTerr',
  briefingFields: {
    title: 'Titre',
    madeOn: 'Établie le',
    level: 'Confidentialité',
    language: 'Langue',
    figures: 'Chiffres',
  } satisfies Record<Exclude<keyof Briefing, 'id'>, string>,
} as const
