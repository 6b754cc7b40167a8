/**
 * Keys that the source puts together while it runs, so that no scan can see each of them used. The
 * template that builds them stands in the source, and the word it ends them with does too.
 */
export interface DynamicFamily {
  /** How the template begins, as it stands in the source. */
  readonly template: string
  /** The keys it may build. */
  readonly covers: RegExp
}

const fields = [
  ...['actors', 'contacts', 'alliances', 'relations', 'challenges', 'resources'],
  ...['events', 'impacts', 'positions', 'attachments'],
]

export const dynamicFamilies: readonly DynamicFamily[] = [
  // Every kind of failure has its sentence; ErrorKind makes the compiler see to the reverse.
  { template: '`errors.${error.kind', covers: /^errors\.[a-z-]+$/ },
  // What a commit did to a record of each kind, for the history and the undo button.
  { template: '`history.add.${kind', covers: /^history\.add\.\w+$/ },
  { template: '`history.edit.${kind', covers: /^history\.edit\.\w+$/ },
  { template: '`history.remove.${kind', covers: /^history\.remove\.\w+$/ },
  { template: '`history.${direction', covers: /^history\.(undone|redone)$/ },
  // One entry a screen, a dialog, a language.
  { template: '`common.screens.${screen', covers: /^common\.screens\.\w+$/ },
  { template: '`actions.goTo.${screen', covers: /^actions\.goTo\.\w+$/ },
  {
    template: '`actions.${dialog',
    covers:
      /^actions\.(territory|vocabularies|sync|nearby|receive|backups|compact|settings|shortcuts|about)$/,
  },
  { template: '`territory.create.kinds.${place.kind', covers: /^territory\.create\.kinds\.\w+$/ },
  { template: '`settings.schemes.${value', covers: /^settings\.schemes\.\w+$/ },
  { template: '`settings.about.${credit', covers: /^settings\.about\.\w+$/ },
  { template: '`common.languages.${value', covers: /^common\.languages\.\w+$/ },
  // Formats and sizes of a picture that is exported.
  { template: '`figure.formats.${value', covers: /^figure\.formats\.\w+$/ },
  { template: '`figure.use.${kind', covers: /^figure\.use\.\w+$/ },
  { template: '`figure.sizes.${value', covers: /^figure\.sizes\.\w+$/ },
  { template: '`importing.presets.${reader.preset', covers: /^importing\.presets\.[a-z-]+$/ },
  { template: '`importing.tabs.${tab', covers: /^importing\.tabs\.\w+$/ },
  { template: '`importing.reasons.${reason', covers: /^importing\.reasons\.[a-z-]+$/ },
  { template: '`importing.warnings.${kind', covers: /^importing\.warnings\.\w+$/ },
  { template: '`importing.options.${flag', covers: /^importing\.options\.with[A-Z][a-z]+$/ },
  // What to share, how it is closed, and how hard its passphrase is to guess.
  { template: '`sharing.profiles.${profile', covers: /^sharing\.profiles\.[a-z-]+$/ },
  { template: '`sharing.profileHelp.${profile', covers: /^sharing\.profileHelp\.[a-z-]+$/ },
  { template: '`sharing.suffix.${choice.profile', covers: /^sharing\.suffix\.[a-z-]+$/ },
  { template: '`sharing.kinds.${kind', covers: /^sharing\.kinds\.\w+$/ },
  { template: '`sharing.seals.${value', covers: /^sharing\.seals\.\w+$/ },
  { template: '`sharing.sealHelp.${form.seal', covers: /^sharing\.sealHelp\.\w+$/ },
  {
    template: '`sharing.strength.${levels',
    covers: /^sharing\.strength\.(instant|weak|fair|good|strong)$/,
  },
  { template: '`diagnosis.tabs.${', covers: /^diagnosis\.tabs\.\w+$/ },
  { template: '`diagnosis.swot.about.${', covers: /^diagnosis\.swot\.about\.\w+$/ },
  { template: '`diagnosis.swot.add.${', covers: /^diagnosis\.swot\.add\.\w+$/ },
  { template: '`diagnosis.paste.kind.${', covers: /^diagnosis\.paste\.kind\.\w+$/ },
  { template: '`diagnosis.paste.reasons.${', covers: /^diagnosis\.paste\.reasons\.[a-z-]+$/ },
  { template: '`diagnosis.maturity.steps.${', covers: /^diagnosis\.maturity\.steps\.\w+$/ },
  { template: '`outline.proposals.${', covers: /^outline\.proposals\.question-\d$/ },
  // Forms are made from the specs of the fields (shared/model).
  ...fields.map((area) => ({
    template: `\`${area}.fields.\${field`,
    covers: new RegExp(`^${area}\\.fields\\.\\w+$`),
  })),
  { template: '`diagnosis.swotFields.${field', covers: /^diagnosis\.swotFields\.\w+$/ },
  { template: '`diagnosis.figureFields.${field', covers: /^diagnosis\.figureFields\.\w+$/ },
  { template: '`outline.levels.${value', covers: /^outline\.levels\.\w+$/ },
  { template: '`outline.levelHelp.${level', covers: /^outline\.levelHelp\.\w+$/ },
  { template: '`outline.outputs.${kind', covers: /^outline\.outputs\.\w+$/ },
  { template: '`outline.work.${step', covers: /^outline\.work\.\w+$/ },
  { template: '`actions.makeBriefing.${kind', covers: /^actions\.makeBriefing\.\w+$/ },
  { template: '`outline.sectionFields.${field', covers: /^outline\.sectionFields\.\w+$/ },
  { template: '`outline.questionFields.${field', covers: /^outline\.questionFields\.\w+$/ },
  {
    template: '`outline.recommendationFields.${field',
    covers: /^outline\.recommendationFields\.\w+$/,
  },
  { template: '`outline.briefingFields.${field', covers: /^outline\.briefingFields\.\w+$/ },
  { template: '`alliances.membership.${field', covers: /^alliances\.membership\.\w+$/ },
  { template: '`events.state.${state', covers: /^events\.state\.\w+$/ },
  { template: '`events.group.${state', covers: /^events\.group\.\w+$/ },
  { template: '`fields.problem.${problem.kind', covers: /^fields\.problem\.[a-z-]+$/ },
  { template: '`vocabularies.names.${name', covers: /^vocabularies\.names\.\w+$/ },
  { template: '`fields.warning.${warning.kind', covers: /^fields\.warning\.[a-z-]+$/ },
  { template: '`records.removed.${kind', covers: /^records\.removed\.\w+$/ },
  // The two projections, the parts of the legend and what they name, the lists of the filter.
  { template: '`network.projections.${value', covers: /^network\.projections\.(two|one)-mode$/ },
  { template: '`network.note.${projection', covers: /^network\.note\.(two|one)-mode$/ },
  { template: '`look.section.${section', covers: /^look\.section\.\w+$/ },
  { template: '`look.unknown.${', covers: /^look\.unknown\.\w+$/ },
  { template: '`look.several.${', covers: /^look\.several\.\w+$/ },
  { template: '`look.others.${', covers: /^look\.others\.\w+$/ },
  { template: '`look.change.${', covers: /^look\.change\.\w+$/ },
  { template: '`look.node.${', covers: /^look\.node\.\w+$/ },
  { template: '`look.tie.${', covers: /^look\.tie\.[a-z]+(-\d)?$/ },
  { template: '`look.strength.${', covers: /^look\.strength\.\d$/ },
  { template: '`look.presets.${id', covers: /^look\.presets\.\w+$/ },
  { template: '`look.color.${value', covers: /^look\.color\.\w+$/ },
  { template: '`look.ties.${value', covers: /^look\.ties\.\w+$/ },
  { template: '`look.alliances.${value', covers: /^look\.alliances\.\w+$/ },
  {
    template: '`network.filter.${list',
    covers: /^network\.filter\.(worlds|actorKinds|allianceForms|stages|themes|communes)$/,
  },
  { template: '`trace.tabs.${value', covers: /^trace\.tabs\.\w+$/ },
  {
    template: '`trash.${counted[kind]',
    covers: /^trash\.(memberships|relations|contacts|positions|impacts|attachments|members)$/,
  },
  { template: '`myChanges.kinds.${kind', covers: /^myChanges\.kinds\.\w+$/ },
  { template: '`myChanges.how.${how', covers: /^myChanges\.how\.\w+$/ },
  {
    template: '`myChanges.${how',
    covers: /^myChanges\.(added|changed|removed|restored|erased)$/,
  },
  { template: '`trace.how.${event.how', covers: /^trace\.how\.\w+$/ },
  { template: '`trace.origin.${origin', covers: /^trace\.origin\.\w+$/ },
  // The kinds of targets, and how each is when it is not there.
  { template: '`sync.kinds.${', covers: /^sync\.kinds\.\w+$/ },
  { template: '`sync.kindHelp.${kind', covers: /^sync\.kindHelp\.\w+$/ },
  { template: '`sync.away.${place.kind', covers: /^sync\.away\.\w+$/ },
  { template: '`sync.pill.away.${', covers: /^sync\.pill\.away\.\w+$/ },
  { template: '`sync.phases.${state.phase', covers: /^sync\.phases\.\w+$/ },
  { template: '`sync.notes.${note', covers: /^sync\.notes\.\w+$/ },
  { template: '`targets.noAnswer.${kind', covers: /^targets\.noAnswer\.\w+$/ },
  { template: '`nearby.sides.${side', covers: /^nearby\.sides\.\w+$/ },
  { template: '`nearby.sideHelp.${side', covers: /^nearby\.sideHelp\.\w+$/ },
  { template: '`backups.reasons.${reason', covers: /^backups\.reasons\.\w+$/ },
  { template: '`backups.${part', covers: /^backups\.(back|changed|removed)$/ },
  { template: '`fields.scale.${step', covers: /^fields\.scale\.\w+$/ },
  // Kinds, and the fields that no form shows, in what joining brings and what an action changed.
  { template: '`join.kinds.${kind', covers: /^join\.kinds\.\w+$/ },
  { template: '`join.fields.${kind', covers: /^join\.fields\.\w+\.\w+$/ },
  { template: '`join.merging.${field', covers: /^join\.merging\.\w+$/ },
  { template: '`join.how.${line.how', covers: /^join\.how\.\w+$/ },
  { template: '`join.sorts.${sort', covers: /^join\.sorts\.\w+$/ },
  { template: '`join.sum.${sort', covers: /^join\.sum\.\w+$/ },
  { template: '`join.empty.${reason', covers: /^join\.empty\.\w+$/ },
  { template: '`join.saying.${said', covers: /^join\.saying\.\w+$/ },
  // Pairs of actors that look like one, and their review.
  { template: '`duplicates.reasons.${', covers: /^duplicates\.reasons\.[a-z-]+$/ },
  { template: '`duplicates.certainty.${', covers: /^duplicates\.certainty\.\w+$/ },
  {
    template: '`duplicates.review.${section',
    covers: /^duplicates\.review\.(differs|fills|same)$/,
  },
  {
    template: '`duplicates.review.${kind',
    covers: /^duplicates\.review\.(alliances|relations|contacts|resources)$/,
  },
  { template: '`join.takeOut.${what', covers: /^join\.takeOut\.\w+$/ },
  // Formats of a network for other programs.
  { template: '`interchange.formats.${format', covers: /^interchange\.formats\.\w+$/ },
  { template: '`interchange.actions.${format', covers: /^interchange\.actions\.\w+$/ },
  { template: '`importing.network.skip.${skip', covers: /^importing\.network\.skip\.[a-z-]+$/ },
  // What the network measures, and what it lacks.
  { template: '`measures.figure.${figure', covers: /^measures\.figure\.\w+$/ },
  { template: '`measures.says.${figure', covers: /^measures\.says\.\w+$/ },
  { template: '`measures.groups.${id', covers: /^measures\.groups\.\w+$/ },
  { template: '`measures.formulas.${measure', covers: /^measures\.formulas\.\w+$/ },
  { template: '`measures.sources.${measure', covers: /^measures\.sources\.\w+$/ },
  { template: '`measures.counts.${', covers: /^measures\.counts\.\w+$/ },
  { template: '`measures.column.${', covers: /^measures\.column\.\w+$/ },
  { template: '`measures.columnHelp.${', covers: /^measures\.columnHelp\.\w+$/ },
  { template: '`blindSpots.spots.${id', covers: /^blindSpots\.spots\.[a-z-]+$/ },
  { template: '`blindSpots.helps.${id', covers: /^blindSpots\.helps\.[a-z-]+$/ },
  // How the network is arranged, and what changed between two dates.
  { template: '`views.drawn.kinds.${value', covers: /^views\.drawn\.kinds\.[a-z-]+$/ },
  { template: '`views.drawn.${arrangement.by', covers: /^views\.drawn\.(commune|world)$/ },
  { template: '`views.time.${presence', covers: /^views\.time\.(appeared|disappeared)$/ },
  // The territory briefing: sections, single figures, their reading and definition, heads of tables, levels.
  { template: '`note.sections.${code', covers: /^note\.sections\.\w+$/ },
  { template: '`note.counted.${code', covers: /^note\.counted\.\w+$/ },
  { template: '`note.figures.${code', covers: /^note\.figures\.\w+$/ },
  { template: '`note.readings.${code', covers: /^note\.readings\.\w+$/ },
  { template: '`note.definitions.${code', covers: /^note\.definitions\.\w+$/ },
  { template: '`note.tables.${title', covers: /^note\.tables\.\w+$/ },
  { template: '`note.heads.${code', covers: /^note\.heads\.\w+$/ },
  { template: '`note.level.${level', covers: /^note\.level\.\w+$/ },
  { template: '`note.levelHelp.${level', covers: /^note\.levelHelp\.\w+$/ },
  { template: '`note.rgpd.${level', covers: /^note\.rgpd\.\w+$/ },
]
