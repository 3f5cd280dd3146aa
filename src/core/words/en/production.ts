/** What the texts of a production say against each other, and what is said about a scene. */
export const productionWords = {
  'shot.says-yes': 'vendor says: AI used',
  'shot.says-no': 'vendor says: no AI',
  'shot.not-answered': 'vendor has not answered',
  'stage.development': 'development',
  'stage.prep': 'prep',
  'stage.shoot': 'shoot',
  'stage.post': 'post',
  'stage.delivery': 'delivery',
  'stage.marketing': 'marketing',

  'unread.missing': 'it is gone, or a link to nothing',
  'unread.no-permission': 'no permission',
  'unread.not-text': 'it is not UTF-8 text',
  'unread.too-large': 'it is too large',
  'unread.other': 'the system refused',
  'unread.misnamed': 'the name of a manifest ends with “.slate.yaml”',
  'unread.link': 'it is a link, and links are not followed out of the folder',

  'settled.unread': '{file} was not read ({why}).',
  'settled.private-absent': 'The private manifest of this production is not here.',
  'settled.problem': '{file}: {problem}',
  'settled.list-unknown': '“{list}” is unknown.',
  'settled.no-scene': 'No scene was found.',
  'settled.scene-undeclared': 'Scene {scene}: nobody has said whether AI was used.',
  'settled.scene-unclear': 'Scene {scene}: a tag could not be understood.',
  'settled.scene-silent': 'Scene {scene}: nobody has said whether AI was used in {stages}.',
  'settled.scenes-undeclared': 'Scenes {scenes}: nobody has said whether AI was used.',
  'settled.scenes-unclear': 'Scenes {scenes}: tags could not be understood.',
  'settled.scenes-silent': 'Scenes {scenes}: nobody has said whether AI was used in {stages}.',
  'settled.vendors-unsaid': 'Nobody has said which vendors work on it. If there are none, write “vendors: []”.',
  'settled.vendor-silent': 'Vendor {vendor} has not answered.',
  'settled.vendor-unsaid': 'Vendor {vendor} has answered, but not whether it used AI.',
  'settled.vendor-without-uses': 'Vendor {vendor} used AI, and no use of it is recorded.',
  'settled.vendor-contradicted': 'Vendor {vendor} says that it used no AI, but it is named by {uses}.',
  'settled.vendor-ahead': 'Vendor {vendor} was asked only on {date}.',
  'settled.vendor-day': 'On which day was vendor {vendor} asked? {date} may be after the day of this report.',
  'settled.vendor-document': 'The answer of vendor {vendor} cannot be checked: {document} is not on file as recorded.',
  'settled.vendor-shots':
    '{count, plural, one {One shot} other {# shots}} of vendor {vendor} without its answer whether AI was used: {shots}.',
  'settled.vendor-shots-without-use':
    '{count, plural, one {One shot} other {# shots}} with AI of vendor {vendor}, and no use recorded: {shots}.',
  'settled.vendor-shots-against':
    '{count, plural, one {One shot has} other {# shots have}} AI by the list of vendor {vendor}, which says that it used none: {shots}.',
  'settled.shots-unanswered':
    '{count, plural, one {One shot} other {# shots}} without a recorded vendor, and nobody has said whether AI was used: {shots}.',
  'settled.head-count': 'People counted for {name}: {counted}. People recorded: {listed}.',
  'settled.empty-entry': 'An entry under “{list}” is empty. Fill it in, or delete it.',
  'settled.session-without-use': 'Session {session} made a replica, and no use of it is recorded.',
  'settled.session-unsaid': 'Did session {session} make a replica? Nobody has said, and no use of one is recorded.',
  'settled.transfer-without-use': 'A replica was handed over ({transfer}), and no use of it is recorded.',
  'settled.version-ahead': 'Version {version} is dated {date}, after the day of this report.',
  'settled.version-day':
    'Of which day is version {version}? It is dated {date}, which may be after the day of this report.',
  'settled.gone-day': 'On which day was use {use} replaced? {date} may be after the day of this report.',
  'settled.gone-later': 'Use {use} is replaced only on {date}.',
  'settled.gone-and-in': 'Use {use} is no longer in the film, and listed in version {version} all the same.',
  'settled.use-ahead': 'Use {use} lies ahead: {date}.',
  'settled.use-day': 'On which day was use {use} made? {date} may be after the day of this report.',
  'settled.placeholder': 'Use {use} is a placeholder and still in this version.',
  'settled.placeholder-unsaid': 'Use {use} is a placeholder. Nobody has said in which versions it is.',

  'scene-status.declared': 'AI declared',
  'scene-status.none': 'No AI declared',
  'scene-status.none-at': 'No AI declared: {stages}',
  'scene-status.undeclared': 'Undeclared',
  'scene-status.unclear': 'Unclear',
  'scene-status.omitted': 'Omitted',
  'scene-status.silent': 'Nobody has said whether AI was used in {stages}.',
  'scene-status.declared.meaning': 'AI uses are recorded or tagged for this scene.',
  'scene-status.none.meaning': 'Somebody says that no AI was used in this scene, for the stages named.',
  'scene-status.undeclared.meaning': 'Nobody has said whether AI was used in this scene.',
  'scene-status.unclear.meaning': 'A tag in this scene names a category that is not known.',
  'scene-status.omitted.meaning': 'The scene is not shot; what was owed for it before stays owed.',

  'finding.second-production':
    'Expected one production block in this folder: {file} has it already, and this one is not read.',
  'finding.script-missing': 'Missing script {file}.',
  'finding.script-missing-near': 'Missing script {file}; the nearest name is {near}.',
  'finding.script-outside': 'Expected a script inside the production’s folder, and {file} is not.',
  'finding.script-listed-twice': 'Script listed twice: {file}.',
  'finding.script-not-listed':
    'Unlisted script: the manifest lists others but not this one, so its scenes are named after its file.',
  'finding.duplicate-scene-number': 'Duplicate scene number {number}: lists name this scene {name}.',

  'finding.unknown-scene': 'Unknown scene {scene}.',
  'finding.unknown-scene-near': 'Unknown scene {scene}; the nearest is {near}.',
  'finding.unknown-scene-near-omitted': 'Unknown scene {scene}; the nearest is {near}, which is omitted.',
  'finding.several-scenes-alike':
    'Several scenes are called {scene}: {scenes}. Name one of them, or number the scenes.',
  'finding.untagged-scene':
    'Scene {scene} has no number, so only a tag keeps use {use} in it. Tag the scene with this use, or number the scenes.',
  'finding.untagged-alike':
    '{count} scenes are called {scene}, and use {use} is in none until a tag says which. Tag it, or number the scenes.',
  'finding.several-scenes-fit': 'Expected the script before the number: {scene} may be {scenes}.',
  'finding.renumbered-still-there':
    'Renumbered scene {old} is still in the script, so {old} means that scene and not {present}.',
  'finding.shared-disagree':
    'Two records say different things about “{field}” for all uses, {use} among them. Neither counts there until they agree, or the use says it.',
  'finding.shared-overruled':
    'Use {use} says something else about “{field}” than what is recorded for all uses. The use’s own word counts.',
  'finding.shot-twice': 'Duplicate shot “{shot}”: its vendor has it recorded already.',
  'finding.shot-against-use':
    'Shot {shot}: the vendor says that no AI was used, but a use is recorded for it. Ask the vendor which is right.',
  'finding.shot-without-use': 'Shot {shot}: the vendor used AI, and no use is recorded. Record what AI did.',
  'finding.omitted-scene': 'AI use in omitted scene {scene}: it stays recorded, and what was owed before stays owed.',

  'finding.unknown-use': 'Unknown use {use}: no record in the manifest has this id.',
  'finding.unknown-use-near': 'Unknown use {use}; the nearest recorded id is {near}.',
  'finding.several-uses-fit': 'Expected a use id, as in “use: U-007”: {category} in this scene may be {uses}.',
  'finding.contradiction': '“{one}” and “{other}” cannot both be right. Correct one of them.',
  'finding.contradiction-of': '“{one}” here and “{other}” of {whose} cannot both be right. Correct one of them.',
  'finding.date-order':
    '“{first}” ({firstDate}) cannot be later than “{then}” ({thenDate}). Correct the date that is wrong.',

  'finding.categories-differ':
    'Tag and record differ: the tag says {tagged}, use {use} says {recorded}. The record counts.',
  'finding.scenes-differ':
    'Tag and record differ: scene {scene} is tagged with use {use}, and the record does not list that scene. The use counts in it.',
  'finding.character-differs':
    'Tag and record differ: the tag names {character}, and nobody recorded for use {use} plays that character. The record counts.',
  'finding.unknown-character':
    'Unknown character {character}: nobody recorded plays that part, and it does not speak here.',
  'finding.unknown-character-near': 'Unknown character {character}; the nearest is {near}.',

  'finding.incomplete-none': 'This “none” declares nothing yet. Missing: {lacks}.',
  'none-lacks.says': 'what it says',
  'none-lacks.scenes': 'the scenes it speaks of',
  'none-lacks.stages': 'the stages it speaks of',
  'none-lacks.by': 'who declares it',
  'none-lacks.on': 'the day',
  'none-lacks.revision': 'a revision that the script has',
  'finding.none-ahead': 'This “none” is dated {date} and does not count before that day.',
  'finding.none-day':
    'This “none” is dated {date}, which may be after the day of this report. Record the day, so that it counts.',
  'finding.none-reopened': 'Later work reopens this “none” of {date}: {uses} (scenes {scenes}).',
  'finding.none-revised': 'Later pages reopen this “none” of {date}: {pages} (scenes {scenes}).',
  'finding.none-beside-use': '“None” beside an AI use in {count, plural, one {one scene} other {# scenes}}: {scenes}.',
  'finding.no-scenes': 'Expected scene headings in this script: none was found, so nothing in it is declared.',
  'finding.sign-off-without-fingerprint':
    'Sign-off without fingerprints: a later change of the scene would go unnoticed. As it stands today: text: "{text}", record: "{record}".',
  'finding.sign-off-day':
    'This sign-off is dated {date}, which may be after the day of this report. Record the day, so that it counts.',
  'finding.sign-off-ahead': 'This sign-off is dated {date} and does not count before that day.',
  'finding.stale-sign-off.text': 'Stale sign-off of scene {scene}: its text has changed since.',
  'finding.stale-sign-off.record': 'Stale sign-off of scene {scene}: its record has changed since.',
  'finding.stale-sign-off.both': 'Stale sign-off of scene {scene}: its text and its record have changed since.',
  'finding.document.missing':
    'The document {document} is not there, so what rests on it is only stated. Put the file back, or correct the path.',
  'finding.document.changed':
    'The document {document} has changed since it was recorded, so what rests on it is only stated. Read it and record it again.',
  'finding.document.outside':
    'The document {document} is outside the production’s folder, so what rests on it is only stated. Put a copy into the folder.',
  'finding.document.unreadable':
    'The document {document} cannot be read, so what rests on it is only stated. Check whether it is a file that you may open.',
  'finding.document.unchecked':
    'The document {document} is there, but too large to be checked: whether it has changed since it was recorded is unknown.',
  'finding.stale-evidence':
    'Stale document: {count, plural, one {the text of one scene} other {the texts of # scenes}} changed since ({scenes}), and its description may no longer fit.',
} as const;
