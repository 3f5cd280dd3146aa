/** Outcomes, explanations and questions of an evaluation. */
export const evaluationWords = {
  'outcome.met': 'On file',
  'outcome.open': 'Missing',
  'outcome.blocked': 'Not allowed',
  'outcome.needs-facts': 'Needs an answer',
  'outcome.needs-judgement': 'Needs a decision',
  'outcome.waived': 'Waived',
  'outcome.on-request': 'Only if asked',
  'outcome.not-yet': 'Starts later',
  'outcome.not-required': 'Does not apply',
  'outcome.stated': 'Stated',
  'outcome.starts': 'Starts {date}',
  'rank.met': 'On file or stated',
  'rank.late': 'Late',
  'rank.unseen': 'Not seen',
  'rank.overdue': 'Overdue',
  'rank.recommended': 'Recommended',
  'rank.recommended-waiting': 'Recommended, needs an answer',
  'rank.profile-waiting': 'Waits for the profile',
  'rank.accepted': 'Risk accepted',

  'standing.applies': 'applies',
  'standing.does-not-cover': 'does not cover this production',
  'standing.coverage-unknown': 'not known whether it applies',
  'standing.terms-unknown': 'applies; its AI terms are not known',
  'standing.none-found': 'no rule found',
  'standing.draft': 'draft, for information',
  'standing.not-adopted': 'not adopted',
  'standing.other-term': 'another version applies',

  'standing.explain.none-found':
    'We found no rule on AI in {name}. Something may still be owed: check the contract itself.',
  'standing.explain.no-duty': 'We found no duty of a production in {name}. Something may still be owed.',
  'standing.explain.terms-unknown':
    '{name} applies, but its AI terms are not known. Load the clause of the signed agreement.',
  'standing.explain.reference': 'For reference: the terms of {family}. They do not apply here.',
  'standing.explain.draft': '{name} is a draft, shown for information only.',
  'standing.explain.soft': '{name} applies only where it is adopted, and this production does not list it.',
  'standing.explain.does-not-cover': '{name} does not cover this production. Reason: {because}.',
  'standing.explain.other-term': 'Nothing here falls into the dates of {name}.',
  'standing.banner.ended':
    'The stated term ended on {until}, and continuation is not confirmed. Checked as if the terms still run.',
  'standing.banner.lapsed':
    'The stated term has ended, and continuation is not confirmed. Checked as if the terms still run.',

  'not-applied.person': '{agreement} was not applied to {person}. The record says: {because}.',
  'not-applied.listed': '{agreement} is listed, but was not applied. The record says: {because}.',
  'not-applied.not-on-file':
    '“{agreement}” is listed, but no agreement on file has this name. Nothing it asks for was checked.',
  'not-applied.other-year':
    '“{agreement}” is listed, but only another year is on file: {onFile}. Nothing of the year listed was checked.',

  'role.producer': 'the producer',
  'role.performer': 'the performer',
  'role.background': 'the background actor',
  'role.union': 'the union',
  'role.writer': 'the writer',
  'role.director': 'the director',
  'role.buyer': 'the buyer',
  'role.audience': 'the audience',
  'role.vendor': 'the vendor',
  'role.vendors': 'the vendors',
  'role.legal': 'legal or clearances',
  'role.plans': 'the benefit plans',
  'role.representative': 'the authorized representative',
  'role.guardian': 'the guardian',
  'role.company': 'the company',
  'role.crew': 'the crew member',
  'role.employee': 'the employee',
  'role.musician': 'the musician',
  'role.estate': 'the estate',
  'role.artist': 'the artist',
  'role.awards-body': 'the awards body',
  'role.fund': 'the fund',
  'role.insurer': 'the insurer',
  'role.registrar': 'the registration office',
  'role.author': 'the author',
  'role.distributor': 'the distributor',
  'role.broadcaster': 'the broadcaster',
  'role.festival': 'the festival',
  'role.licensor': 'the licensor',
  'role.translator': 'the adapter',
  'role.adapter': 'the adapter',

  'document.exception-sources': 'Sources of this exception: {keys}',
  'demand.owed-until-shown': 'While this is not recorded, it is missing, and nobody is asked',

  'name.unstated': 'not stated',
  'name.production': 'the production',

  'value.yes': 'yes',
  'value.no': 'no',
  'value.none': 'none',

  'question.agreements':
    'Which agreements, awards and funds apply? The list of agreements shows their names; write [] and agreements-complete: yes if none does.',
  'question.private-manifest': 'What does the private manifest say? It was not read here. Check again where it is.',
  'question.people': 'Who is seen, heard or otherwise involved in this use, or nobody?',
  'question.tool-used': 'Which tool was used?',
  'question.record': 'This scene is tagged “{category}” and has no details yet. Add them.',
  'question.which-date':
    'Which date decides which version of {family} applies: {dates}? They point to different versions, and the sources do not say.',
  'question.agreement-listed': 'Does {name} apply? Somebody’s union fits, but the production does not list it.',
  'question.ai-terms': 'What does the AI clause of {name} say? Load the signed agreement’s clause.',
  'question.day': 'On which day ({date})? The month or year alone does not decide.',
  'question.hour': 'At what hour ({date})? The day alone does not decide.',

  'evaluation.waiver-unmatched': 'Unmatched waiver: no obligation and subject of this evaluation fits “{obligation}”.',
  'evaluation.waiver-expired': 'The waiver of “{obligation}” ran out on {until}.',
  'evaluation.waiver-party': 'Expected a waiver by the party the duty is owed to ({parties}), not by {by}.',
  'evaluation.waiver-undocumented': 'Expected the document that waives “{obligation}”.',
  'evaluation.waiver-unsigned': 'The waiver of “{obligation}” needs who granted it and the day. It does not count.',
  'evaluation.waiver-after': 'The waiver of “{obligation}” is dated {on}, after the day of this report.',
  'evaluation.waiver-day-open':
    'On which day was “{obligation}” waived? The record says {on}, which may be after this report, so it does not count.',
  'evaluation.waiver-open-end':
    'Until which day does the waiver of “{obligation}” hold? Nobody has recorded it, so it does not count.',
  'evaluation.waiver-whose':
    'The waiver of “{obligation}” is granted by “{by}”, which may be several people, and does not count. Name the person.',
  'evaluation.waiver-not-waivable': '“{obligation}” cannot be waived: {reason}',
  'evaluation.reason.forbidden': 'what it forbids is recorded.',
  'evaluation.reason.law': 'a law or restriction is waived only where its file says so.',
  'evaluation.accepted-unmatched': 'Unmatched acceptance: nothing that is missing fits “{obligation}”.',
  'evaluation.accepted-expired': 'The acceptance of “{obligation}” ran out on {until}.',
  'evaluation.accepted-unsigned': 'The acceptance of “{obligation}” needs a name and a day. It does not count.',
  'evaluation.accepted-after': 'The acceptance of “{obligation}” is dated {on}, after the day of this report.',
  'evaluation.accepted-day-open':
    'On which day was “{obligation}” accepted? The record says {on}, which may be after this report, so it does not count.',
  'evaluation.accepted-open-end':
    'Until which day does the acceptance of “{obligation}” hold? Nobody has recorded it, so it does not count.',
  'evaluation.decision-unsigned': 'The decision on “{question}” needs a name and a day. It does not count.',
  'evaluation.decision-after': 'The decision on “{question}” is dated {on}, after the day of this report.',
  'evaluation.decision-day-open':
    'On which day was “{question}” decided? The record says {on}, which may be after this report, so it does not count.',
  'evaluation.waiver-names':
    'The waiver of “{obligation}” does not name the use, person, session or transfer it is for. It waives nothing.',
  'evaluation.accepted-names':
    'The acceptance of “{obligation}” does not name the use, person, session or transfer it is for. It does not count.',
  'evaluation.decision-whose':
    'The decision on “{question}” does not name the use, person, session or transfer it is about. It decides nothing.',
  'evaluation.decision-overtaken':
    'The decision on “{question}” of {on} does not speak for later work: {uses}. Decide again.',
  'evaluation.decision-wide':
    'Record the day of the decision on “{question}”: with {on} alone nobody can tell whether it came before the work on {uses}.',
  'evaluation.decision-contradicted':
    'Two decisions on “{question}” differ, and {on} does not tell which is the later. Neither counts until one surely is.',
  'evaluation.absence-unsigned':
    'This says that a document is not there. Record who refused it or was asked, and on which day by now, so that it is told.',
  'evaluation.document-name-unknown': 'This document does not say whom or what it names. It counts for nobody.',
  'evaluation.document-name-several': 'Two records have the id “{name}”, so this document names neither.',
  'evaluation.document-name-elsewhere': '“{name}” is in the private manifest, which was not read.',
  'evaluation.decision-unmatched': 'Unmatched decision: no question “{question}” is put by an agreement that applies.',
  'evaluation.no-agreements':
    'Expected the agreements that apply. Until they are listed, only laws and the buyer’s policy are checked.',
  'evaluation.unknown-agreement': 'Unknown agreement “{agreement}”.',
  'evaluation.unknown-agreement-near': 'Unknown agreement “{agreement}”. Expected “{near}”?',
  'evaluation.unknown-agreement-year':
    'Unknown agreement “{agreement}”. Only another year is on file: {onFile}. It is not read in its place.',
  'evaluation.request-after': 'The request for “{obligation}” is dated {on}, after the day of this report.',
  'evaluation.request-unmatched': 'Unmatched request: no right on request is called “{obligation}”.',
} as const;
