import { canonicalWord } from './canonical-word'

/**
 * What words of names weigh. `light`: a word that many names have, and that people leave out or put in.
 * `strict`: a word that makes another actor of it (« Amicale de l'école » is not « École »); it must
 * stand in both names. All else weighs 1.
 */
const lightLines = `
0.15 agree agreee declare reconnue utilite publique siege social officiel but lucratif locale local intercommunal communal municipal cantonal
0.3 folklorique theatral artistique club groupe saint societe entreprise etablissement cercle site maison service espace territoire pays canton
0.4 compagnie comite collectif domaine ferme atelier section antenne groupement reseau point centre village bourg vallee quartier
0.5 amicale union rural regional departemental national francais rencontre activite action animation projet developpement
`

const strictLines = `
ami amicale federation union syndicat fondation cooperative comite conseil commission confrerie cercle ligue
parent eleve enseignant professeur benevole personnel salarie donneur combattant pompier chasseur pecheur supporter
artisan commercant locataire proprietaire riverain habitant usager producteur agriculteur eleveur exploitant
section antenne delegation branche secteur annexe
jeune ado adolescent senior aine ancien ancienne retraite enfant junior cadet veteran minime feminin masculin
femme homme fille garcon famille etudiant
ecole maternel elementaire primaire college lycee universite creche cantine periscolaire garderie halte micro
musee bibliotheque mediatheque ludotheque cinema theatre choeur chorale orchestre harmonie fanfare batterie
restaurant hotel camping gite auberge cafe bar epicerie boulangerie boucherie garage pharmacie menuiserie
maconnerie plomberie couverture electricite transport taxi ambulance coiffure fleuriste imprimerie scierie
charpente peinture paysage jardin maraichage elevage apiculture fromagerie brasserie distillerie
football rugby handball basketball volleyball tennis badminton judo karate aikido boxe escrime gymnastique
athletisme natation cyclisme cyclotourisme velo vtt randonnee marche petanque boule tir arc equitation ski
canoe kayak voile aviron plongee danse yoga echec scrabble bridge belote tarot tennis moto auto petanque foot
course trail escalade golf hockey patinage musculation
peche chasse pompe
musique peinture photo video poterie couture lecture patrimoine histoire memoire archeologie
nord sud ouest haut bas superieur inferieur nouveau nouvelle vieux vieille grand petit
laique catholique protestant public prive libre
sante social culturel sportif musical familial medical
communaute commune office mairie agglomeration
hopital clinique cabinet residence foyer
sci gfa
`

const weights = new Map<string, number>()
for (const line of lightLines.trim().split('\n')) {
  const [weight = '1', ...words] = line.split(' ')
  for (const word of words) weights.set(canonicalWord(word), Number(weight))
}

const strict = new Set(strictLines.trim().split(/\s+/).map(canonicalWord))

/** Words, as `canonicalWord` makes them. */
export const lightWeights: ReadonlyMap<string, number> = weights
export const strictWords: ReadonlySet<string> = strict

/** Heads that « association » stands for: « Association de jumelage », « Comité de jumelage ». */
export const associationHeads: ReadonlySet<string> = new Set(
  'amicale comite cercle groupe groupement club societe collectif union'
    .split(' ')
    .map(canonicalWord),
)
