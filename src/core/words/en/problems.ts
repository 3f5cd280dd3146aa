/** The page of each problem: what it means and what cures it. A code without a page of its own has that of its longest beginning. */
export const problemWords = {
  'problems.title': 'Problems',
  'problems.head':
    'What AI Slate says in the Problems list, and what to do about it. Each entry is found under the code that stands beside it there. What is asked by an agreement has its page in that agreement; what a question asks is explained below “question”.',
  'problems.says': 'It says:',
  'problems.remedy': 'Quick fix',
  'problems.severity':
    'The setting “aiSlate.diagnostics.severity” makes it more or less severe, or leaves it out, by this code.',
  'problems.unknown': 'There is no page for “{code}”.',
  'problems.who': 'Likely to know: {who}.',
  'problems.field': 'It is written as “{field}” in {record}.',
  'problems.values': 'It may be: {values}.',
  'problems.worked-out': 'It is worked out from other records and not written by itself.',

  'finding.undeclared-after-day':
    '{count, plural, one {One scene is undeclared} other {# scenes are undeclared}}, and all were to be declared by {date}.',
  'finding.undeclared-after-lock':
    '{count, plural, one {One scene is undeclared} other {# scenes are undeclared}}, and the script is locked since {date}.',

  'remedy.fix': 'There is one: put the cursor on it and choose the light bulb (Ctrl+. or Cmd+.).',
  'remedy.safe': 'There is one (Ctrl+. or Cmd+.), and “Fix All” makes it in the whole file.',
  'remedy.sometimes': 'There is one where it is clear what was meant (Ctrl+. or Cmd+.).',
  'remedy.command':
    'The light bulb (Ctrl+. or Cmd+.) starts the command that cures it, which asks what it needs to know.',
  'remedy.none.writer': 'None: only whoever wrote it knows what was meant.',
  'remedy.none.choice': 'None: there are several right ways, and it is for people to choose one.',
  'remedy.none.record': 'None: it asks for something that happened or did not, and a tool must not make that up.',
  'remedy.none.torn': 'None: a text that cannot be read cannot be changed safely.',
  'remedy.none.outside': 'None: the cure lies outside the text, in the folder or in another program.',
  'remedy.none.note': 'None: nothing is wrong. It is pointed out so that nobody is surprised.',
  'remedy.none.agreement':
    'None: what an agreement file says is a reading of a contract or a law, and is corrected by hand.',

  'problem.fountain':
    'A line of the script is read by one Fountain program in one way and by another in another. The script still works, and what AI Slate reads is shown.',
  'problem.fountain.unclosed-note':
    'A note begins with “[[” and never ends. AI Slate ends it at the end of its line, so that the rest of the scene is not lost; other programs print it.',
  'problem.fountain.unclosed-boneyard':
    'Text was taken out of the script with “/*”, and nothing says where it comes back. AI Slate takes nothing out; other programs hide the rest of the script.',
  'problem.fountain.boneyard-opened-twice':
    'Inside a text that is taken out another “/*” begins. The first “*/” ends both, so what stands after it prints. Close the first one before the second.',
  'problem.fountain.heading-without-blank-line':
    'A scene heading stands between blank lines in every Fountain program. Without them the scene is lost in some, and its tags with it.',
  'problem.fountain.transition-above-heading':
    'AI Slate takes a line such as “CUT TO:” right above a scene heading for a transition, and keeps the scene. Other programs want a blank line between the two.',
  'problem.fountain.unread-heading':
    'The line begins like a scene heading and was not read as one, so what stands below it belongs to the scene above. As long as it is there, nobody can be sure that every scene was found.',
  'problem.fountain.unread-heading.place':
    'A scene heading stands at the beginning of a paragraph. This one stands in a paragraph, in a speech or on the title page, or has no blank line below.',
  'problem.fountain.unread-heading.form':
    'The words are those of a scene heading, but the sign behind them is not: a dot or a space is wanted. A dot before the line makes it a heading in every program.',
  'problem.fountain.unread-heading.language':
    'The words begin scene headings in a language that the script does not name. Name it on the title page (“Language: Polish”), in the manifest (“production.languages”) or in the settings, or put a dot before each heading.',
  'problem.fountain.unread-heading.front':
    'The syntax wants a scene number at the end of the heading, between “#” marks. With a number or a word before it no program sees a heading.',

  'problem.tag':
    'A tag is a note that begins with “ai:”, a category, and then keys with values: [[ai: de-aging; use: U-007; character: ELENA]]. What is not understood makes the scene unclear and is never dropped.',
  'problem.tag.plain-note':
    'The note begins with “ai:” but names no category, so it stays a note and declares nothing. Put a category first if it is a tag.',
  'problem.tag.missing-colon': 'Without the colon after “ai” other readers take the tag for a plain note.',
  'problem.tag.foreign-letter':
    'A letter that only looks like one of “ai”, or a colon of another script, makes a plain note of the tag. Write “ai:” anew.',
  'problem.tag.no-category':
    'The tag has keys but no category. Say what AI was used for, or “none” if its author knows of no use.',
  'problem.tag.unknown-category':
    'No category has this name. Until it is a category, the scene counts as unclear: not as declared, and never as without AI. Where no category fits, write “other” with a note.',
  'problem.tag.misspelt-category':
    'The word is a letter or two away from a category. Until it is one, the scene counts as unclear.',
  'problem.tag.words-after-category':
    'Only the category stands before the first semicolon; remarks go into “note:”, which comes last.',
  'problem.tag.empty': 'A comma or semicolon separates nothing. Take it out, or write what is missing.',
  'problem.tag.category-after-semicolon':
    'Several categories have commas between them; a semicolon begins a key with its value.',
  'problem.tag.none-with-categories':
    '“none” says that its author knows of no AI. Beside a category it says the opposite, so the scene is unclear. Keep one of the two.',
  'problem.tag.expected-key': 'After a semicolon comes a key: use, character, stage, by, on or note.',
  'problem.tag.unknown-key':
    'A tag has six keys: use, character, stage, by, on and note. Anything else belongs into the manifest, or into “note:”.',
  'problem.tag.misspelt-key':
    'The key is a letter or two away from one that tags have, and is not read until it is spelt so.',
  'problem.tag.duplicate-key':
    'The key stands twice in one tag. Lists take all values; of “by”, “on” and “note” the first counts.',
  'problem.tag.bad-date':
    'A date is written as 2026-05-04, so that nobody takes the month for the day. A month (2026-05) or a year is enough while no more is known.',
  'problem.tag.unknown-stage':
    'The stages are development, prep, shoot, post, delivery and marketing. They say when AI was used, or for when somebody says “none”.',
  'problem.tag.half-open':
    'A tag stands between two brackets on each side. With one, other programs print it as part of the script.',
  'problem.tag.placement':
    'Put a tag in a paragraph of its own below the scene heading. Only there does every Fountain program leave scene, number and page as they are.',
  'problem.tag.placement.above-heading':
    'A tag belongs to the scene it stands in. This one stands right above the next heading, so a reader may take it for that scene’s. Move it below the heading it is meant for.',

  'problem.finaldraft.too-many':
    'The file holds more paragraphs than any script has, and reading it could stop the machine. What stands below is not read.',
  'problem.finaldraft':
    'Final Draft files are read and never written. Cure this in Final Draft and save the script again.',

  'problem.yaml':
    'The manifest or agreement file breaks the rules of YAML at this place. What could still be read counts; nothing is written into the file by a command until it can be read.',
  'problem.yaml.duplicate-key':
    'The same key stands twice in one record. The first counts; join the two or take one out.',
  'problem.yaml.unknown-alias':
    'An alias such as *mara repeats what an anchor &mara marks above it. There is no such anchor above.',
  'problem.yaml.several-documents':
    'A line “---” begins a second document, which is not read. One file is one document.',
  'problem.yaml.too-many-aliases':
    'Aliases that repeat aliases unfold into more text than any production has. Write the records out.',
  'problem.yaml.too-many':
    'The file holds more values than any production has, and reading it could stop the machine. Nothing of it is read.',
  'problem.yaml.too-deep':
    'Records stand in records more deeply than any field of a manifest needs. Most likely a bracket is missing.',

  'problem.manifest':
    'A field of the manifest holds something that it cannot. The field counts as unknown until it is cured; the rest of the record stands. Hovering the key says what it takes.',
  'problem.manifest.missing-required': 'Without this field nobody can tell what the record is about.',
  'problem.manifest.unknown-field':
    'The record has no such field, so what stands there is not read. Remarks go into “remark”, or behind “#”.',
  'problem.manifest.misplaced-field': 'The field belongs to another record, and is not read here.',
  'problem.manifest.worked-out-field':
    'This fact follows from other records and is never written, so that it cannot contradict them.',
  'problem.manifest.unusual-id':
    'Tags name ids in lists, with commas and semicolons between them. An id that holds such a sign cannot be named by a tag.',
  'problem.manifest.duplicate-id': 'Two records have one id. Tags and other records that name it mean the first.',
  'problem.manifest.unknown-reference':
    'No record has this id. Either the id is misspelt, or the record is still to be written.',
  'problem.manifest.unusual-word':
    'Other words are allowed here. This one is so near to a known one that it may be a slip, and a slip would not be recognized by the agreements.',
  'problem.manifest.scene-number-in-comment':
    'YAML takes everything behind “#” for a comment. Scene numbers are written without that sign, in quotes: ["12A"].',

  'problem.finding':
    'Script and manifest do not say the same, or the scene or script that one speaks of is not there. The record is judged; nothing is guessed.',
  'problem.finding.second-production':
    'One folder is one production. Put the second one into a folder of its own, or its records into the first.',
  'problem.finding.script-missing':
    'The manifest lists a script that is not in the folder, so its scenes are not known and nothing can be called complete.',
  'problem.finding.script-outside':
    'Scripts of a production lie in its folder, so that whoever gets the folder has all of them.',
  'problem.finding.script-listed-twice': 'The same file is listed twice. The first entry counts.',
  'problem.finding.script-not-listed':
    'The manifest lists some scripts and not this one. Its scenes count, under the name of the file.',
  'problem.finding.script-converted':
    'The same script lies here twice, in two formats, and the scenes of both are counted. Keep the one you work in, and put the other outside the production’s folder.',
  'problem.finding.duplicate-scene-number':
    'Two scenes have one number. Lists in the manifest name the second one as shown. Number the scene anew in your script program, and “renumbered” in the manifest keeps what was said about it.',
  'problem.finding.unknown-scene':
    'No scene of the scripts has this number or heading. Numbers are compared as they are written: 12 is not 12A.',
  'problem.finding.several-scenes-alike':
    'Scenes of one script have the same number or heading. Name the one that is meant with its count, as shown, or give each scene a number of its own.',
  'problem.finding.untagged-scene':
    'A heading without a number can change, and another scene can get it. A tag that names the use stays with its scene. Until there is one, the use is in no scene, and “no AI” does not count for this one.',
  'problem.finding.untagged-alike':
    'Several scenes have this heading or number. A tag that names the use says which is meant. Until there is one, the use is in none of them, and “no AI” counts for none.',
  'problem.finding.several-scenes-fit':
    'Two scripts have a scene of this number. Write the script’s id before it: 101/12.',
  'problem.finding.renumbered-still-there':
    'The manifest says that this number became another one, but a scene with the old number is still there, and is meant.',
  'problem.finding.shared-disagree':
    'A fact is recorded for all uses of a tool, and again for all uses of a vendor or of the production. The two differ. Which is right is for people to say; until then the fact is unknown.',
  'problem.finding.shared-overruled':
    'A fact was recorded once for all uses, and this use says otherwise. The use’s own record counts, and it may be a slip.',
  'problem.finding.shot-twice':
    'A vendor gives each shot code once. Two records with one code would be counted as two shots.',
  'problem.finding.shot-against-use':
    'The vendor’s list says that no AI was used in this shot, and a use of AI names it. One of them is wrong, and neither is dropped.',
  'problem.finding.shot-without-use':
    'The vendor’s list says that AI was used in this shot. Until a use names it, nobody knows what AI did, and no agreement is checked.',
  'problem.finding.omitted-scene':
    'The scene is omitted and not shot. What was done for it stays recorded, and what was owed for it stays owed.',
  'problem.finding.unknown-use':
    'The tag names a record that is not in the manifest. Until it is there, nothing is known of this use but the tag’s category.',
  'problem.finding.several-uses-fit':
    'Two records of this scene have the tag’s category. Write which one is meant: use: U-007.',
  'problem.finding.contradiction':
    'Two recorded facts exclude each other, so what follows from them cannot be relied on. Correct the one that is wrong; the problem names both.',
  'problem.finding.date-order':
    'Two recorded days lie in an order that cannot be, so deadlines and terms that rest on them cannot be relied on. Correct the one that is wrong.',
  'problem.finding.categories-differ':
    'Tag and record name different categories. The record is judged. Correct whichever is wrong.',
  'problem.finding.scenes-differ':
    'The tag stands in a scene that the record does not list. Where a tag names a use, the use is; follow the tag, or move it.',
  'problem.finding.character-differs':
    'The tag names a character whom nobody recorded for this use plays. The record counts.',
  'problem.finding.unknown-character':
    'Nobody recorded plays this part, and it does not speak in the scene. It may be misspelt, or simply silent.',
  'problem.finding.incomplete-none':
    '“None” is somebody’s word about some scenes and stages. It needs the scenes, the stages, a name and a day, and counts for just these. Until then it declares nothing.',
  'problem.finding.none-ahead':
    'A report of a day knows what was there on that day. This “none” is dated later, so it does not count yet.',
  'problem.finding.none-day':
    'A month or a year is any day in it, so a report of one of these days cannot tell whether this came later. Record the day.',
  'problem.finding.none-reopened':
    'A use of AI came after this “none”, at a stage it speaks of. The use is what counts. Say “none” for the other stages alone, with the day of today.',
  'problem.finding.none-revised':
    'A “none” speaks of the pages of its day. A revision of a later day, or of no day, may have changed these scenes. Declare them again, or record the day of the revision.',
  'problem.finding.none-beside-use':
    'Somebody says that no AI was used in a scene, and a use is recorded there at the same stage. Only one can be right. Name the stages without AI, or take one of them back.',
  'problem.finding.no-scenes':
    'A Fountain scene begins with INT., EXT., EST., I/E or a dot. The script has no such line, so nothing in it can be declared.',
  'problem.finding.sign-off-without-fingerprint':
    'A sign-off keeps the fingerprints of the scene’s text and record, so that a later change shows. This one has none. Sign off once more to have them.',
  'problem.finding.sign-off-day':
    'A month or a year is any day in it. A report of one of these days does not know whether the scene was signed off. Record the day.',
  'problem.finding.sign-off-ahead':
    'A sign-off counts from its own day on. Correct the day if it is wrong; else the scene counts as not signed off until then.',
  'problem.finding.stale-sign-off':
    'Somebody signed this scene off, and it has changed since. Look at what changed and renew the sign-off; the old one stays recorded.',
  'problem.finding.undeclared':
    'Nobody has said whether AI was used in these scenes. Until the day by which they were to be declared, or until the lock, that was only counted. Tag them, or declare that no AI is known of: for many scenes at once if you like.',
  'problem.finding.document':
    'The record names a document that is not on file as it was recorded. What rests on it counts as stated until the file lies where the record says and is the one that was recorded.',
  'problem.finding.document.unchecked':
    'The file lies where the record says. It is larger than the limit for reading, so nobody compared it with its recorded fingerprint. It counts as on file.',
  'problem.finding.stale-evidence':
    'A document names a scene whose text has changed since. Read whether the document’s description still fits. If it does, say so by renewing the fingerprint; if not, a new document is needed.',

  'problem.evaluation':
    'A record speaks of an obligation or a question that no agreement has, or that is not open. It does nothing until it is cured.',
  'problem.evaluation.no-agreements':
    'Which agreements were signed or adopted decides what is asked. Until that is said, only laws and the buyer’s policy are judged.',
  'problem.evaluation.unknown-agreement':
    'No agreement on file has this name. Agreements are listed by the family, such as sagaftra-tvth, or by one term, such as sagaftra-tvth-2026. One of your own goes into the folder “agreements”.',
  'problem.evaluation.waiver-expired': 'The waiver has run out, so what it lifted is owed again.',
  'problem.evaluation.waiver-party': 'Only the party to whom something is owed can lift it.',
  'problem.evaluation.waiver-undocumented': 'A waiver counts with the document in which it was granted.',
  'problem.evaluation.waiver-unsigned': 'A waiver is somebody’s word of a day. Without either it lifts nothing.',
  'problem.evaluation.waiver-whose':
    'A waiver lifts what is owed to the person who granted it. A role alone may be anybody’s.',
  'problem.evaluation.waiver-day-open':
    'A month or a year is any day in it. A report of one of these days does not know whether the waiver was there. Record the day.',
  'problem.evaluation.waiver-after': 'A report of a day knows what was there on that day.',
  'problem.evaluation.waiver-open-end': 'A waiver that may have run out lifts nothing. Record its last day.',
  'problem.evaluation.waiver-not-waivable':
    'A law, or what an agreement forbids, is lifted by nobody unless its own text says so.',
  'problem.evaluation.decision-unsigned':
    'A decision is somebody’s, on a day. Without either nobody can be asked about it, and it decides nothing.',
  'problem.evaluation.absence-unsigned':
    'A document that was refused, or asked for in vain, is somebody’s word or silence of a day. Without both the report only says that the document is missing.',
  'problem.evaluation.decision-day-open':
    'A month or a year is any day in it. A report of one of these days does not know whether this was decided. Record the day.',
  'problem.evaluation.decision-wide':
    'Later work reopens a decision. A month or a year does not tell which came first, so the decision does not count until its day is recorded.',
  'problem.evaluation.decision-after': 'A report of a day knows what was decided by that day.',
  'problem.evaluation.waiver-names':
    'A waiver lifts what it names. One that names nothing reaches what was there by its day: sessions held, transfers made, people engaged.',
  'problem.evaluation.accepted-names':
    'An acceptance is for what it names. One that names nothing reaches what was there by its day: sessions held, transfers made, people engaged.',
  'problem.evaluation.decision-whose':
    'A decision holds for what it names. One that names nothing holds for what was there by its day: sessions held, transfers made, people engaged.',
  'problem.evaluation.decision-overtaken':
    'A decision about the production, or about all that somebody does, was made for the work done by its day.',
  'problem.evaluation.decision-contradicted':
    'The latest decision counts. Of two decisions of one day nobody can say which is the later.',
  'problem.evaluation.document-name':
    'A document counts for the people, uses, sessions and transfers it names. A name that is unknown, shared by two records, or held elsewhere names nobody here.',
  'problem.evaluation.request-after': 'A report of a day knows what was asked for by that day.',
  'problem.evaluation.accepted':
    'The production accepted the risk of something that was missing. That has run out, or matches nothing that is missing.',

  'problem.agreement':
    'The agreement file does not say what it means in a way that can be judged. The guide “Encode an agreement” shows the format; what cannot be read of the file is left out and pointed out in the report.',

  'problem.editor.no-production-block':
    'One manifest of a folder has a “production:” block, which makes the folder a production. Without one its records are read but judged by nothing.',
  'problem.editor.more-problems':
    'VS Code shows a thousand problems of one file and no more: those that press most. The sidebar and the report leave nothing out.',
  'problem.editor.unreadable':
    'The file could not be read, so what it says is not known. Other files still count, and nothing is called complete.',

  'problem.question':
    'A requirement waits for this fact. Each question is asked once, however many requirements wait for it. The answer may raise the next.',
  'problem.question.judged':
    'The rule leaves this to a person. The answer is recorded with who decided it, when and why.',
} as const;
