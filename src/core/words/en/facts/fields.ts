const remark = 'Anything else worth keeping. It appears in the report and decides nothing.';
const documents = 'The documents for this record, such as consents, notices and approvals.';
const use = 'The use it is about, by id.';
const person = 'The person it is about, by id.';
const session = 'The session it is about, by id. Left out, it is about every session.';
const transfer = 'The transfer it is about, by id. Left out, it is about every transfer.';
const obligation = 'The requirement it is about, with its agreement: sagaftra-tvth-2023/deceased-consent.';

/** What the other fields mean: those kept for the report or naming other records. No condition of an agreement reads them. */
export const fieldWords = {
  'field.production.title.meaning': 'The title of the production.',
  'field.production.company.meaning': 'The producing company, as shown on the cover of the report.',
  'field.production.identifiers.meaning': 'Identifiers of the title, such as EIDR or ISAN.',
  'field.production.languages.meaning':
    'The languages of the scripts, as codes such as fr or as names. Scene headings in these languages are then recognized as well as English ones.',
  'field.production.scene-intros.meaning': 'Other words that begin a scene heading in these scripts, such as ESCENA.',
  'field.production.declare-by.meaning':
    'The day by which every scene must be declared. Until then, undeclared scenes are counted but not reported as problems.',
  'field.production.for-its-uses.meaning':
    'Facts that hold for every use in this production, recorded once. What a use records itself comes first.',
  'field.production.restricted.meaning':
    'Whether people and documents are kept in a private manifest that not everybody has.',
  'field.production.period-from.meaning': 'The first day that the report covers.',
  'field.production.period-until.meaning': 'The last day that the report covers.',
  'field.production.signatory.meaning': 'The person who signs the statement at the end of the report.',
  'field.production.signatory-authority.meaning': 'In which capacity the signatory signs.',
  'field.production.evidence.meaning': 'Documents about the production as a whole.',
  'field.production.remark.meaning': remark,

  'field.strike.union.meaning': 'The union that was on strike.',
  'field.strike.from.meaning': 'The first day of the strike.',
  'field.strike.until.meaning': 'The last day of the strike. Leave it out while the strike goes on.',
  'field.policy.version.meaning': 'The version of the policy.',
  'field.policy.dated.meaning': 'The date of this version.',
  'field.policy.document.meaning': 'Where the policy is kept.',

  'field.script.id.meaning': 'The word before the slash in scene numbers of this script: 101 in 101/12A.',
  'field.script.file.meaning':
    'The script file, as a path from the manifest’s folder. Its scenes are the ones that are checked.',
  'field.script.title.meaning': 'The title of the script or episode.',
  'field.script.draft.meaning': 'The draft, as the script department calls it.',
  'field.script.dated.meaning': 'The date of the draft.',
  'field.script.locked.meaning': 'The day on which the pages were locked.',
  'field.script.revisions.meaning': 'The sets of changed pages, by colour.',
  'field.script.remark.meaning': remark,
  'field.revision.name.meaning': 'The colour or name of the revision.',
  'field.revision.dated.meaning': 'The date of the revision.',
  'field.revision.scenes.meaning': 'The scenes that changed. Without them, any scene may have changed.',
  'field.revision.file.meaning': 'A file with the changed pages. It is kept on file; its scenes are not read.',
  'field.version.id.meaning': 'The id by which uses and documents refer to this version.',
  'field.version.kind.meaning': 'The kind of version: the picture itself, a dub, a trailer.',
  'field.version.name.meaning': 'What the version is called.',
  'field.version.language.meaning': 'Its language, as a code such as de.',
  'field.version.dated.meaning': 'The day on which the version was finished.',
  'field.version.remark.meaning': remark,
  'field.declaration.scenes.meaning':
    'The scenes in which no AI was used. A declaration without scenes or a script declares nothing.',
  'field.declaration.stages.meaning':
    'The stages for which the author knows this. The scene counts as free of AI for these stages only.',
  'field.declaration.script.meaning': 'The script of these scenes, by id.',
  'field.declaration.revision.meaning':
    'The revision it is based on, as named under the script. Later pages reopen it for the scenes they change.',
  'field.declaration.by.meaning': 'The person who declares it. Without a name it declares nothing.',
  'field.declaration.on.meaning': 'The day of the declaration. It does not count before that day.',
  'field.declaration.says.meaning': 'What is declared: none, which means no AI.',
  'field.declaration.remark.meaning': remark,

  'field.person.id.meaning': 'The id by which uses, sessions and documents refer to this person.',
  'field.person.name.meaning': 'The person’s name.',
  'field.person.members.meaning': 'Those of the group who are recorded by name as well, by id.',
  'field.person.parts.meaning':
    'The characters this person plays, named as in the script: [ELENA]. Add the engagement only where one part has its own.',
  'field.person.representative.meaning': 'The person who may act for this person or the estate.',
  'field.person.identifiers.meaning': 'Identifiers of the person, such as a HAND id.',
  'field.person.evidence.meaning': documents,
  'field.person.remark.meaning': remark,
  'field.part.character.meaning': 'The character’s name as the script cues it: ELENA.',
  'field.part.engaged-on.meaning': 'When the person was engaged for this part.',
  'field.part.contract-date.meaning': 'When the contract for this part was signed.',

  'field.vendor.id.meaning': 'The id by which uses refer to this vendor.',
  'field.vendor.name.meaning': 'The vendor’s name.',
  'field.vendor.scenes.meaning': 'The scenes on which the vendor works.',
  'field.vendor.asked-on.meaning': 'The day on which the vendor was asked what AI it used.',
  'field.vendor.declared.meaning':
    'Whether the vendor has answered. It says nothing about what the answer was; that is “used-ai”.',
  'field.vendor.declaration.meaning': 'Where the vendor’s answer is kept.',
  'field.vendor.used-ai.meaning':
    'Whether the vendor’s answer says that it used AI. If yes, record each of its uses too.',
  'field.vendor.subcontractors.meaning': 'Companies that do part of the vendor’s work.',
  'field.vendor.for-its-uses.meaning':
    'Facts that hold for every use of this vendor, recorded once. What a use records itself comes first.',
  'field.vendor.columns.meaning':
    'What columns of the vendor’s shot lists mean, where their headings are not known. An import remembers it here.',
  'field.vendor.remark.meaning': remark,
  'field.shared.human-oversight.meaning': 'Who oversaw the AI work, and how.',
  'field.column.heading.meaning': 'The heading of the column, as the vendor writes it.',
  'field.column.means.meaning': 'What the column says about a shot; “ignore” for nothing that is recorded.',
  'field.shot.code.meaning': 'The shot’s code, as the vendor writes it. A vendor gives each code once.',
  'field.shot.scene.meaning': 'The scene to which the shot belongs, by its number in the script.',
  'field.shot.vendor.meaning': 'The vendor that delivers the shot, by id.',
  'field.shot.description.meaning': 'What is done in the shot, as the vendor describes it.',
  'field.shot.status.meaning': 'How far the work on the shot is. An omitted shot is not in the picture.',
  'field.shot.version.meaning': 'The version of the shot on the list, as the vendor writes it.',
  'field.shot.timecode-in.meaning': 'Where the shot begins in the cut.',
  'field.shot.timecode-out.meaning': 'Where the shot ends in the cut.',
  'field.shot.used-ai.meaning':
    'Whether the vendor says that it used AI for this shot. It speaks for this shot alone, as of the day of the list.',
  'field.shot.used-generative-ai.meaning':
    'What the vendor says where its list asks about generative AI alone. A “no” here does not say that no other AI was used.',
  'field.shot.uses.meaning': 'The AI uses in this shot, by id. The shot’s scene counts as a scene of each of them.',
  'field.shot.list.meaning': 'The list that says so, by the id of its evidence.',
  'field.shot.row.meaning':
    'The fingerprint of the row as an import wrote it. It shows whether somebody changed the record since.',
  'field.shot.remark.meaning': remark,
  'field.tool.id.meaning': 'The id by which uses refer to this tool.',
  'field.tool.name.meaning': 'The tool’s name. It does not decide what the tool did.',
  'field.tool.vendor.meaning': 'The company that offers the tool.',
  'field.tool.model.meaning': 'The model behind the tool.',
  'field.tool.version.meaning': 'The version of the tool or model.',
  'field.tool.deployment.meaning': 'Where the tool runs: in the cloud, on the vendor’s own machines.',
  'field.tool.licence-tier.meaning': 'The account or licence under which it is used.',
  'field.tool.training-data.meaning':
    'What is known about the data the tool’s model was trained on, with certifications.',
  'field.tool.for-its-uses.meaning':
    'Facts that hold for every use of this tool, recorded once. What a use records itself comes first.',
  'field.tool.indemnity.meaning': 'What the tool’s vendor promises if somebody claims rights.',
  'field.tool.remark.meaning': remark,

  'field.session.people-count.meaning':
    'How many people are called. If more people are called than listed, the others count as not recorded.',
  'field.session.id.meaning': 'The id by which documents refer to this session.',
  'field.session.people.meaning': 'The people who are called in, by id.',
  'field.session.scenes.meaning': 'The scenes the session is for.',
  'field.session.evidence.meaning': documents,
  'field.session.remark.meaning': remark,
  'field.transfer.id.meaning': 'The id of the transfer.',
  'field.transfer.recipient.meaning': 'Who received it.',
  'field.transfer.people.meaning': 'Whose likeness, voice or work it is, by id.',
  'field.transfer.uses.meaning': 'The uses it came from, by id.',
  'field.transfer.evidence.meaning': documents,
  'field.transfer.remark.meaning': remark,

  'field.use.people-count.meaning':
    'How many people are involved, such as 40 scanned extras. If there are more than are listed, the others count as not recorded.',
  'field.use.id.meaning':
    'The id by which tags in the script and other records refer to this use. Keep it when scene numbers change.',
  'field.use.summary.meaning': 'What AI did, in one or two sentences.',
  'field.use.tool.meaning': 'The tool that was used: its id, or a record of its own.',
  'field.use.vendor.meaning': 'The vendor who did the work, by id.',
  'field.use.replaced-on.meaning': 'The day on which the result was replaced.',
  'field.use.source-owner.meaning': 'Who owns the source material.',
  'field.use.source-licence.meaning': 'The licence under which the source material is used.',
  'field.use.shots.meaning': 'The shots or reels, by their ids.',
  'field.use.listed-as.meaning':
    'What a vendor’s shot list says of this use, in the vendor’s own words. Rows of later lists that say the same join it.',
  'field.use.timecode-in.meaning': 'The timecode at which it begins in the picture.',
  'field.use.timecode-out.meaning': 'The timecode at which it ends in the picture.',
  'field.use.extent.meaning': 'How long it lasts, or how much of the frame it fills.',
  'field.use.human-contribution.meaning':
    'What people contributed, such as choosing, directing, arranging or correcting.',
  'field.use.human-oversight.meaning': 'How people reviewed the result before it was used.',
  'field.use.prompts.meaning': 'Where the prompts are kept.',
  'field.use.prompt-writer.meaning': 'Who wrote the prompts.',
  'field.use.parameters.meaning': 'Settings needed to make it again, such as a seed.',
  'field.use.original-hash.meaning': 'The fingerprint of the original material.',
  'field.use.provenance-record.meaning': 'Where a provenance record of the material is kept, such as a C2PA manifest.',
  'field.use.energy.meaning': 'What is known about energy, carbon and water.',
  'field.use.evidence.meaning': documents,
  'field.use.remark.meaning': remark,
  'field.person-in-use.person.meaning': 'The person involved, by id.',
  'field.person-in-use.character.meaning':
    'The character, if the person is not recorded. For an invented performer, the character it plays.',
  'field.person-in-use.evidence.meaning': documents,
  'field.person-in-use.remark.meaning': remark,

  'field.evidence.id.meaning': 'The id of the document.',
  'field.evidence.person.meaning':
    'The person the document is about, by id. Without one it counts only if just one person can be meant.',
  'field.evidence.from.meaning': 'The person or party who gave it, by id or role.',
  'field.evidence.scope.meaning': 'What it is for, in the document’s own words.',
  'field.evidence.scenes.meaning': 'The scenes it names, with a fingerprint of each scene’s text at that time.',
  'field.evidence.version.meaning': 'The versions it names, by id.',
  'field.evidence.document.meaning':
    'The file, as a path from the manifest’s folder. A requirement is “on file” only if the file is in the production’s folder.',
  'field.evidence.hash.meaning':
    'The fingerprint of the document, which commands add. If the file changes afterwards, the document counts as stated only.',
  'field.evidence.territories.meaning': 'The territories it names.',
  'field.evidence.conditions.meaning': 'The conditions it sets.',
  'field.evidence.wording.meaning': 'The words that the audience sees.',
  'field.evidence.placement.meaning': 'Where the words appear: at the head, in the end credits, on screen.',
  'field.evidence.supersedes.meaning': 'The earlier document that this one replaces, by id.',
  'field.evidence.absent.meaning':
    'Why the document is not there, where somebody knows. Such a record never counts as a document.',
  'field.evidence.by.meaning':
    'For a document that is not there: who refused it, was asked for it, or says that none exists.',
  'field.evidence.on.meaning':
    'For a document that is not there: the day of the refusal, of the question, or of that word.',
  'field.evidence.uses.meaning':
    'The uses it is for, by id. Without uses, scenes, picture or tool it counts only if just one use can be meant.',
  'field.evidence.people.meaning': 'The people it is for, by id.',
  'field.evidence.sessions.meaning': 'The sessions it is for, by id.',
  'field.evidence.transfers.meaning': 'The transfers it is for, by id.',
  'field.evidence.remark.meaning': remark,
  'field.evidence-scene.scene.meaning': 'The number of the scene.',
  'field.evidence-scene.text.meaning': 'The fingerprint of the scene’s text when the document was written.',

  'field.request.obligation.meaning': obligation,
  'field.request.use.meaning': use,
  'field.request.person.meaning': person,
  'field.request.session.meaning': session,
  'field.request.transfer.meaning': transfer,
  'field.request.by.meaning': 'The person or party who asks for it.',
  'field.request.on.meaning': 'The day of the request.',
  'field.request.document.meaning': 'Where the request is kept.',
  'field.request.remark.meaning': remark,
  'field.decision.question.meaning':
    'The question, with its agreement or family: sagaftra-tvth/judged-as-scripted. Give a list if one answer serves several agreements.',
  'field.decision.use.meaning': use,
  'field.decision.person.meaning': person,
  'field.decision.session.meaning': session,
  'field.decision.transfer.meaning': transfer,
  'field.decision.answer.meaning': 'The answer, usually yes or no.',
  'field.decision.by.meaning': 'The person who decided. Without a name the decision does not count.',
  'field.decision.on.meaning':
    'The day of the decision. Without a day it does not count; of several, the latest counts.',
  'field.decision.why.meaning': 'The reason, kept with the answer.',
  'field.waiver.obligation.meaning': obligation,
  'field.waiver.use.meaning': use,
  'field.waiver.person.meaning': person,
  'field.waiver.session.meaning': session,
  'field.waiver.transfer.meaning': transfer,
  'field.waiver.granted-by.meaning': 'Who grants it: the party the requirement is owed to, or its union.',
  'field.waiver.document.meaning':
    'Where the waiver is kept. Without a document it does not count. If the file is missing or has changed, the waiver is stated only.',
  'field.waiver.hash.meaning':
    'The fingerprint of the document (sha256:…). If the file changes afterwards, the waiver counts as stated only.',
  'field.waiver.dated.meaning': 'The date of the waiver. Without it the waiver does not count.',
  'field.waiver.scope.meaning': 'What it covers, in the document’s own words.',
  'field.waiver.until.meaning': 'The last day on which it is valid.',
  'field.accepted.obligation.meaning': obligation,
  'field.accepted.use.meaning': use,
  'field.accepted.person.meaning': person,
  'field.accepted.session.meaning': session,
  'field.accepted.transfer.meaning': transfer,
  'field.accepted.by.meaning': 'The person who accepted the risk. Without a name it does not count.',
  'field.accepted.on.meaning': 'The day on which the risk was accepted.',
  'field.accepted.until.meaning': 'The last day on which this holds. The requirement stays open throughout.',
  'field.accepted.why.meaning': 'Why the production accepts the risk.',
  'field.sign-off.scene.meaning': 'The scene that was reviewed, by number.',
  'field.sign-off.by.meaning': 'The person who signed off.',
  'field.sign-off.role.meaning': 'The role in which they signed off.',
  'field.sign-off.on.meaning': 'The day of the sign-off.',
  'field.sign-off.text.meaning': 'The fingerprint of the scene’s text at that time.',
  'field.sign-off.record.meaning': 'The fingerprint of everything the manifest said about the scene at that time.',
  'field.sign-off.agreements.meaning': 'The agreements that were checked.',
  'field.sign-off.versions.meaning': 'The versions of those agreements.',

  'list.production.meaning':
    'Facts about the production as a whole. The manifest that has this section makes its folder a production.',
  'list.scripts.meaning': 'The scripts whose scenes this manifest is about.',
  'list.versions.meaning': 'Cuts and language versions.',
  'list.people.meaning': 'The people who work on the title, or are seen or heard in it.',
  'list.vendors.meaning':
    'Companies that work on the picture, and whether they have said what AI they used. Write [] if there are none; a missing list is unknown.',
  'list.tools.meaning': 'The AI tools in use.',
  'list.schedule.meaning': 'Shoots, scans, captures and recordings that matter for AI.',
  'list.shots.meaning': 'The shots that vendors deliver, and what they say about AI in each.',
  'list.uses.meaning': 'Each AI use: what was done, with which tool, for which scenes, and who is involved.',
  'list.evidence.meaning': 'Documents that belong to more than one record.',
  'list.declarations.meaning': 'Statements that no AI was used, for which scenes and stages, and by whom.',
  'list.transfers.meaning': 'Replicas handed over, material licensed for training, and access given to vendors.',
  'list.requests.meaning': 'Requests for something that is owed only if somebody asks for it.',
  'list.decisions.meaning': 'A named person’s answers to questions that the rules leave open.',
  'list.waivers.meaning': 'Requirements waived by the party they are owed to, with a document.',
  'list.accepted.meaning': 'Open requirements whose risk the production accepts. They stay open.',
  'list.sign-offs.meaning': 'Scenes that somebody has reviewed, with fingerprints of what they contained.',
  'list.renumbered.meaning': 'Scene numbers that changed: the old number, then the new one.',
} as const;
