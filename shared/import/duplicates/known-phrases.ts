/**
 * What the field says in several ways: each line is one thing, `code = phrase | phrase`. Written as
 * people say it; `readName` reads them as it reads a name.
 */
const lines = `
aappma = aappma | association agréée pour la pêche et la protection du milieu aquatique | association agréée de pêche et de protection du milieu aquatique
acca = acca | association communale de chasse agréée
aica = aica | association intercommunale de chasse agréée
admr = admr | aide à domicile en milieu rural | association du service à domicile | association d'aide à domicile en milieu rural
amap = amap | association pour le maintien d'une agriculture paysanne | association pour le maintien de l'agriculture paysanne
anacr = anacr | association nationale des anciens combattants de la résistance
anciens combattants = anciens combattants | anciens comb | ac
ape = ape | association de parents d'élèves | association des parents d'élèves | parents d'élèves
apel = apel | association de parents d'élèves de l'enseignement libre | association des parents de l'enseignement libre
as = as | association sportive
adil = adil | agence départementale d'information sur le logement
caf = caf | caisse d'allocations familiales
caue = caue | conseil d'architecture d'urbanisme et de l'environnement
ccas = ccas | centre communal d'action sociale
cias = cias | centre intercommunal d'action sociale
cci = cci | chambre de commerce et d'industrie
cma = cma | chambre de métiers et de l'artisanat | chambre des métiers et de l'artisanat
cidff = cidff | centre d'information sur les droits des femmes et des familles
clic = clic | centre local d'information et de coordination
comité des fêtes = comité des fêtes | comité de fêtes | comité fêtes | cdf
comité de jumelage = comité de jumelage | jumelage
comcom = communauté de communes | com com | comcom | cc | cdc | com de com | com de communes
comagglo = communauté d'agglomération | communauté d'agglo | comm d'agglo | agglomération | ca
commune = commune | mairie | ville | municipalité | hôtel de ville | mairie de la commune
cpie = cpie | centre permanent d'initiatives pour l'environnement
csc = csc | centre socioculturel | centre socio culturel | centre social et culturel
cuma = cuma | coopérative d'utilisation de matériel agricole | coopérative d'utilisation de matériel agricole en commun
donneurs de sang = donneurs de sang | amicale des donneurs de sang | amicale des donneurs de sang bénévoles | association des donneurs de sang | association des donneurs de sang bénévoles | donneurs de sang bénévoles | dsb
ehpad = ehpad | établissement d'hébergement pour personnes âgées dépendantes
esat = esat | établissement et service d'aide par le travail
familles rurales = familles rurales | association familles rurales | afr
fcpe = fcpe | fédération des conseils de parents d'élèves
fdsea = fdsea | fédération départementale des syndicats d'exploitants agricoles
fnaca = fnaca | fédération nationale des anciens combattants en algérie maroc et tunisie
fnath = fnath | fédération nationale des accidentés du travail et des handicapés
foyer rural = foyer rural | foyer rural d'éducation populaire
geiq = geiq | groupement d'employeurs pour l'insertion et la qualification
gdon = gdon | groupement de défense contre les organismes nuisibles
gva = gva | groupe de vulgarisation agricole
jsp = jsp | jeunes sapeurs pompiers
mfr = mfr | maison familiale rurale | maison familiale rurale d'éducation et d'orientation
mission locale = mission locale | ml
mjc = mjc | maison des jeunes et de la culture
msa = msa | mutualité sociale agricole
ogec = ogec | organisme de gestion de l'enseignement catholique | organisme de gestion des écoles catholiques
office de tourisme = office de tourisme | office du tourisme | ot | office tourisme
pep = pep | pupilles de l'enseignement public
petr = petr | pôle d'équilibre territorial et rural
pnr = pnr | parc naturel régional
ram = ram | relais assistants maternels | relais assistantes maternelles
rpe = rpe | relais petite enfance
rased = rased | réseau d'aides spécialisées aux élèves en difficulté
sapeurs pompiers = sapeurs pompiers | pompiers | sp
sdis = sdis | service départemental d'incendie et de secours
sel = sel | système d'échange local | système d'échanges locaux
siaep = siaep | syndicat intercommunal d'alimentation en eau potable | syndicat intercommunal d'adduction d'eau potable
sivom = sivom | syndicat intercommunal à vocation multiple
sivu = sivu | syndicat intercommunal à vocation unique
snsm = snsm | société nationale de sauvetage en mer
sou des écoles = sou des écoles | sou des écoles laïques | sou de l'école
secours populaire = secours populaire | secours populaire français | spf
secours catholique = secours catholique | secours catholique caritas france
restos du coeur = restos du coeur | restaurants du coeur | les restaurants du coeur relais du coeur
croix rouge = croix rouge | croix rouge française | crf
troisième âge = troisième âge | 3ème âge | 3 âge | aînés ruraux | génération mouvement
udaf = udaf | union départementale des associations familiales
ufcv = ufcv
unc = unc | union nationale des combattants
us = us | union sportive
usep = usep | union sportive de l'enseignement du premier degré
unss = unss | union nationale du sport scolaire
vtt = vtt | vélo tout terrain
js = js | jeunesse sportive
ja = ja | jeunes agriculteurs
gymnastique volontaire = gymnastique volontaire | gym volontaire | gv
université populaire = université populaire | up
école de musique = école de musique | école municipale de musique | école intercommunale de musique
bibliothèque = bibliothèque | bibliothèque municipale
société de chasse = société de chasse | chasse communale
`

/** The known things and their phrases, as people say them. */
export const knownPhrases: readonly {
  readonly code: string
  readonly phrases: readonly string[]
}[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', phrases = ''] = line.split(' = ')
    return { code, phrases: phrases.split(' | ') }
  })
