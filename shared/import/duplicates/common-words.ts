import { canonicalWord } from './canonical-word'
import { lightWeights, strictWords } from './word-kinds'

/** Words of the language that names are made of: two of them are never one misspelt. */
const words = `
accueil action aide air alerte alpage amande amis amitié ancre âne animal appel arbre arc argent art atelier
avenir avocat bain bal balade banc bande barrage barque bassin bateau bâtiment beau berger biche bière bio blé
bleu bocage bois boîte bon bord bosquet botte bouche boucle boule bourse branche bras brebis bulle bureau but
cabane cadre café caisse camp canal canard cane canne cap carte case casse cave cercle cerise champ chance chant
chapelle char charme charte chasse chat château chemin chêne cheval chèvre chien ciel cigale cité classe clé
cloche clos coeur coin col colline compte conte coq corde corps côte coteau coude coup cour courant cours course
couleur crèche crête croix cuisine culture cycle cygne danse débat défi demain dent départ désert dialogue doigt
droit droits eau école écho écran église élan énergie enfance enfant ensemble épi erable essor étang étape été
étoile étude europe éveil fable face faim fait famille fanfare farine fée femme fenêtre fer fête fêtes feu
feuille fil fille film fin fleur fleurs flore foi foin foire fond fontaine force forêt forge forme fort fou four
fraise france frêne fruit gare garde genêt genre geste glace goût graine grain grange grive groupe grotte grue
guerre guide habitat hameau herbe hêtre hibou hier histoire hiver homme honneur huile humain ici idée île image
initiative jardin jazz jeu jeux jeune joie jour journal jouet juste laine lait lame lampe lande langue lavoir
lecture lettre libellule liberté lien lieu ligne lin lire lis livre loi loisir loisirs loup lumière lune lutin
main maire maison mal malice mare marché marche marée marge marin mars masque matin mer mère mémoire menthe
messe mesure métal métier miel mine mixte mode monde montagne montée mot moule moulin mouton moulins mur mûre
murmure musée nature neige nez noël noir noix nom nord note nuit oeuvre oie oiseau olive ombre or orage
orge orme ours ouest pain paix palais palme panier papier parc parcours parent parole part partage pas passage passe passion pâte
patrimoine paysage paysan peau pêche peine peintre pelote pensée perle permis peuple photo pie pied pierre pin
pipeau piste place plage plaine plan plante plateau pleurs plume poésie poids point poire poisson pomme pont
port porte poste poterie potier poule pré presse prix progrès projet propre prune puits quai racine radio rail
raisin rallye rame rando rang récolte récré refuge regain règle reine relais repas rêve rive rivière roche rocher
roi ronde rose roseau rosier roue rouge route ruche rue ruelle sable sac sagesse saison salle salon sang sapin
saule saut savoir savoirs scène sel semence sens sente sentier serre signe soie soif soin soins sol soleil son source
souris sport stade sud table tambour tapis tapage tarot taille temple temps tente terrain terre terres tilleul
tilleuls tir toile toit toiture tonneau tour train trait travail trèfle truite tuile vache vague val vallée vallon vent
verger vérité vers vert verte vie vieux vigne vignes village ville vin vision vivre voie voile voisin voix vol
vue zone marbre chambre membre nombre centre ventre cadran galet ballet filet billet chalet palet
culture cultures sculpture agriculture couture toiture voiture verdure
social local loyal royal rural mural moral floral vocal
mutuel manuel annuel
sarrasin chevron
environnement développement éducation formation information animation insertion protection prévention
promotion production gestion création récréation
culturel cultuel cultural
couvreur coureur chasseur danseur
maçon façon saveur sauveur secours concours
union réunion
communal cantonal
chorale morale rurale
artisan partisan
salaire scolaire solaire solidaire
aidant aidants aîné aînés
fromage forage fourrage
meunier menuisier
judo ludo
solidarité sécurité santé liberté fraternité égalité parité charité clarté
`

/** As `canonicalWord` makes them. */
export const commonWords: ReadonlySet<string> = new Set([
  ...words
    .trim()
    .split(/\s+/)
    .map((word) => canonicalWord(word.replace(/œ/g, 'oe').normalize('NFD').replace(/\p{M}/gu, ''))),
  ...lightWeights.keys(),
  ...strictWords,
])
