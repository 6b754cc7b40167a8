/** Words that tell nothing apart: articles, prepositions, elided letters, civilities. */
export const emptyWords: ReadonlySet<string> = new Set(
  (
    'de du des d la le les l un une et en a au aux pour par sur dans chez ' +
    'que qui se leur leurs ses son nos notre vos votre ' +
    'mr mme mlle monsieur madame mesdames messieurs ' +
    'the of and for'
  ).split(' '),
)

/** How an association says that it is one: « ASSOC », « Asso loi 1901 ». */
export const associationWords: ReadonlySet<string> = new Set(
  'association associations asso assoc ass asbl assos assoce'.split(' '),
)

/** What may follow: « association loi 1901 », « dite », « déclarée ». */
export const associationDetails: ReadonlySet<string> = new Set(
  'loi 1901 dite dit declaree denommee intitulee type'.split(' '),
)

/** Short names of clubs, which say their sport as the long ones do. */
export const clubLetters: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    bc: ['basketball', 'club'],
    fc: ['football', 'club'],
    hbc: ['handball', 'club'],
    jc: ['judo', 'club'],
    rc: ['rugby', 'club'],
    tc: ['tennis', 'club'],
    vbc: ['volleyball', 'club'],
    vc: ['velo', 'club'],
  }),
)

/** What registers, signs and people shorten. Accents are gone and letters are small by then. */
export const abbreviations: ReadonlyMap<string, string> = new Map(
  Object.entries({
    acad: 'academie',
    agglo: 'agglomeration',
    agri: 'agricole',
    agric: 'agricole',
    amen: 'amenagement',
    amgt: 'amenagement',
    amic: 'amicale',
    anc: 'anciens',
    anim: 'animation',
    ath: 'athletique',
    bad: 'badminton',
    basket: 'basketball',
    bibli: 'bibliotheque',
    bib: 'bibliotheque',
    boul: 'boulangerie',
    cant: 'cantonal',
    cie: 'compagnie',
    cine: 'cinema',
    clg: 'college',
    coll: 'collectif',
    com: 'communal',
    comb: 'combattants',
    combat: 'combattants',
    comm: 'communal',
    coop: 'cooperative',
    cte: 'comite',
    ctre: 'centre',
    ctr: 'centre',
    cult: 'culturel',
    cyclo: 'cyclotourisme',
    def: 'defense',
    dep: 'departemental',
    dept: 'departemental',
    dev: 'developpement',
    devpt: 'developpement',
    devt: 'developpement',
    dvpt: 'developpement',
    dom: 'domaine',
    ec: 'ecole',
    educ: 'education',
    elem: 'elementaire',
    elev: 'eleveurs',
    enft: 'enfants',
    ens: 'ensemble',
    ent: 'entreprise',
    env: 'environnement',
    envir: 'environnement',
    envt: 'environnement',
    equip: 'equipement',
    ets: 'etablissements',
    etab: 'etablissements',
    etabl: 'etablissements',
    etbs: 'etablissements',
    fam: 'familial',
    fed: 'federation',
    fede: 'federation',
    fem: 'feminin',
    foot: 'football',
    franc: 'francais',
    frs: 'freres',
    gest: 'gestion',
    gpe: 'groupe',
    gpt: 'groupement',
    gr: 'groupe',
    grp: 'groupe',
    grpe: 'groupe',
    grpt: 'groupement',
    gym: 'gymnastique',
    hand: 'handball',
    hist: 'histoire',
    ind: 'industriel',
    intercom: 'intercommunal',
    jeun: 'jeunes',
    lyc: 'lycee',
    mat: 'maternelle',
    med: 'medical',
    mun: 'municipal',
    munic: 'municipal',
    mus: 'musical',
    nat: 'national',
    natat: 'natation',
    org: 'organisation',
    patrim: 'patrimoine',
    pop: 'populaire',
    prof: 'professionnel',
    promo: 'promotion',
    prot: 'protection',
    reg: 'regional',
    rest: 'restaurant',
    rur: 'rural',
    sainte: 'saint',
    sauv: 'sauvegarde',
    sce: 'service',
    sces: 'services',
    sect: 'section',
    soc: 'societe',
    st: 'saint',
    ste: 'saint',
    synd: 'syndicat',
    terr: 'territoire',
    tech: 'technique',
    trad: 'traditionnel',
    transp: 'transport',
    univ: 'universite',
    vx: 'vieux',
    volley: 'volleyball',
  }),
)

/**
 * « Les Deux Vallées » is « Les 2 vallées », « premier » is « 1er » (whose ending `canonicalWord` takes
 * off). Roman ones where they are no word.
 */
export const numberWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '1': 'premier premiere',
    '2': 'deux ii second seconde deuxieme',
    '3': 'trois iii troisieme',
    '4': 'quatre iv quatrieme',
    '5': 'cinq cinquieme',
    '6': 'six vi sixieme',
    '7': 'sept vii septieme',
    '8': 'huit viii huitieme',
    '9': 'neuvieme ix',
    '10': 'dix dixieme',
    '11': 'onze onzieme',
    '12': 'douze douzieme',
    '20': 'vingt vingtieme',
    '21': 'xxi xxie',
    '100': 'cent centieme',
    '1000': 'mille millieme',
  }).flatMap(([digits, words]) => words.split(' ').map((word) => [word, digits] as const)),
)
