import type { DataFormat } from '../../../shared/interchange/write-network'

export const interchange = {
  shared: 'Alliance en commun',
  writing: 'Écriture du réseau…',
  persons_one:
    'Ce fichier nomme {{count}} personne physique. Ne le transmettez que si elle le sait.',
  persons_other:
    'Ce fichier nomme {{count}} personnes physiques. Ne le transmettez que si elles le savent.',
  menu: 'Données, pour un autre logiciel',
  formats: {
    gexf: 'Gephi (GEXF)',
    graphml: 'GraphML (yEd, igraph, Cytoscape)',
    kumu: 'Kumu (JSON)',
    csv: 'Tableaux (CSV)',
  } satisfies Record<DataFormat, string>,
  actions: {
    gexf: 'Exporter le réseau pour Gephi (GEXF)',
    graphml: 'Exporter le réseau en GraphML',
    kumu: 'Exporter le réseau pour Kumu (JSON)',
    csv: 'Exporter le réseau en tableaux (CSV)',
  } satisfies Record<DataFormat, string>,
} as const
