/**
 * Short words of French and English that an acronym may look like: an actor called EST or SUR hides `EST`, not
 * every « est ». Without accents.
 */
export const commonWords: ReadonlySet<string> = new Set(
  (
    'ainsi apres are aussi autre aux avant avec bas bon but car ces cet cette chez cinq comme dans depuis des deux ' +
    'dix dont elle elles encore entre est eau for from haut has her hier his huit ici ils its jour lac les leur ' +
    'leurs lien lieu loin lors lui mais mal mer mes mieux mis moins mon mot nee neuf ni non nord nos not notre nous ' +
    'one our out ont ou ouest out pas par parce pays peu peut plus point pont port pour pres qui que quatre quel ' +
    'rue sans sa se sept ses set six sol son sont sous sud sur tel ten ter terre the their they tiers tot toujours ' +
    'tout tous toute toutes tres trois two une use val vers vie vue was who with you vos votre vous'
  ).split(' '),
)
