import type { Agreement, Condition } from '../agreements/agreement';
import type { FactState } from './factState';
import { isBefore, isLater, isWide, stretch } from '../text/moments';
import { closerMissing, missingOf } from './missing';
import { Scope } from './scope';
import type { Place } from '../production/production';
import { isMarketing } from '../production/isMarketing';
import { saidOfList } from '../production/listsSaid';
import { isPartial } from '../production/mergeManifests';
import { isOfVersion } from '../production/ofVersion';
import { vendorBlockers } from '../production/vendorBlockers';
import type { Ground, Missing } from './truth';

/** Works a fact out from others; undefined when that fails and the fact must be asked for. */
type Derivation = (scope: Scope, agreement: Agreement) => FactState | undefined;

/** The facts that are never written but follow from what is (marked as worked out in the fact vocabulary). */
export const workedOut: ReadonlyMap<string, Derivation> = new Map<string, Derivation>([
  ['agreement-listed', agreementListed],
  ['as-of', (scope) => known(scope, 'as-of', scope.situation.asOf)],
  ['vendors-declared', vendorsDeclared],
  ['register-complete', (scope) => yesNo(scope, 'register-complete', scope.situation.registerComplete)],
  ['director-engaged', directorEngaged],
  ['director-engaged-on', directorEngagedOn],
  ['engaged-on', (scope) => fromParts(scope, 'engaged-on')],
  ['contract-date', (scope) => fromParts(scope, 'contract-date')],
  ['minor', minor],
  ['category', category],
  ['as-scripted', asScripted],
  ['stage', taggedStage],
  ['replica-captured', replicaCaptured],
  ['during-strike', duringStrike],
  ['published-before-term', publishedBeforeTerm],
  ['figure-recognizable', figureRecognizable],
  ['duty-held-by', dutyHeldBy],
  ['from-other-picture', fromOtherPicture],
  ['names-scenes', namesScenes],
  ['this-picture', thisPicture],
  ['this-version', thisVersion],
  ['version-adds-ai', versionAddsAi],
  ['in-reported-version', inReportedVersion],
  ['sells-the-title', sellsTheTitle],
  ['names-language', namesLanguage],
  ['names-tool', namesTool],
  ['right-signer', rightSigner],
]);

function known(scope: Scope, fact: string, value: string, because: readonly Ground[] = []): FactState {
  const ground: Ground = {
    fact,
    value,
    source: 'worked-out',
    about: scope.subject,
    place: scope.place,
    ...(because.length > 0 && { because }),
  };
  return { value: { kind: 'one', possible: [value] }, grounds: [ground], missing: [] };
}

function yesNo(scope: Scope, fact: string, yes: boolean): FactState {
  return known(scope, fact, yes ? 'yes' : 'no');
}

function open(missing: readonly Missing[]): FactState {
  return { value: { kind: 'one', possible: undefined }, grounds: [], missing };
}

/** Nothing keeps "every vendor has answered" from being said; where there are none, the list says so. */
function vendorsDeclared(scope: Scope): FactState {
  const { production, asOf } = scope.situation;
  const answered = vendorBlockers(production, asOf).length === 0;
  const none: readonly Ground[] = [
    { fact: 'vendors', value: '', source: 'written', about: scope.lift('production').subject },
  ];
  return known(
    scope,
    'vendors-declared',
    answered ? 'yes' : 'no',
    answered && production.records.vendors.length === 0 ? none : [],
  );
}

/**
 * Listed by id or family. A list is complete unless it says otherwise or somebody's union points to this agreement; one
 * that is not there, or is `unknown`, leaves every agreement open behind one question.
 */
function agreementListed(scope: Scope, agreement: Agreement): FactState {
  const { record, records } = scope.situation.production;
  const listed = record.agreements ?? ['unknown'];
  if (listed.includes(agreement.id) || listed.includes(agreement.family))
    return known(scope, 'agreement-listed', 'yes');
  if (record['agreements-complete'] === 'yes') return known(scope, 'agreement-listed', 'no');
  const production = scope.lift('production');
  const place = fieldOf({ kind: 'record', record: record.at }, 'agreements');
  if (listed.includes('unknown')) return open([missingOf(production, 'agreements', place)]);
  const spokenFor = listedUnions(scope, listed);
  const unions = unionsNamed(agreement).filter((union) => !spokenFor.has(union));
  const fits = records.people.some((person) => (person.union ?? []).some((union) => unions.includes(union)));
  if (record['agreements-complete'] !== 'no' && !fits)
    return unions.length > 0 && mayBeMember(scope, agreement)
      ? open([missingOf(production, 'agreements-complete', fieldOf(production.place, 'agreements-complete'))])
      : known(scope, 'agreement-listed', 'no');
  return open([{ fact: 'agreement-listed', kind: 'fact', about: production.subject, place, agreement: agreement.id }]);
}

/** Whether somebody may be covered of whom nobody can say: people in a file that is not here, or whose union is unknown. */
function mayBeMember({ situation: { production } }: Scope, agreement: Agreement): boolean {
  const roles = covered(agreement, 'role');
  return (
    isPartial(production) ||
    saidOfList(production.manifests, 'people') === 'unknown' ||
    production.records.people.some(
      (person) =>
        (person.union === undefined || person.union.includes('unknown')) &&
        (roles.length === 0 || (person.role ?? roles).some((role) => role === 'unknown' || roles.includes(role))),
    )
  );
}

/**
 * The unions for whose members an agreement is listed; whether another of the same union applies is then not asked. One whose
 * terms are not known speaks for the members of the family that is shown in its stead.
 */
function listedUnions(scope: Scope, listed: readonly string[]): ReadonlySet<string> {
  const agreements = scope.situation.catalogue.entries.map((entry) => entry.agreement);
  const inList = (families: readonly string[]): readonly Agreement[] =>
    agreements.filter((one) => families.includes(one.id) || families.includes(one.family));
  const own = inList(listed);
  return new Set([...own, ...inList(own.flatMap(({ forReference }) => forReference ?? []))].flatMap(unionsNamed));
}

/** The unions whose members an agreement covers. */
function unionsNamed(agreement: Agreement): readonly string[] {
  return covered(agreement, 'union');
}

/** The words that an agreement's coverage of people names of a fact; empty where it looks at none. */
function covered(agreement: Agreement, fact: 'union' | 'role'): readonly string[] {
  const inside = (condition: Condition): readonly string[] =>
    condition.lines.flatMap((line) => {
      if (line.kind === 'fact') return line.fact === fact && 'values' in line.test ? line.test.values : [];
      return line.kind === 'any-of' || line.kind === 'all-of' ? line.conditions.flatMap(inside) : [];
    });
  return agreement.covers.person ? inside(agreement.covers.person) : [];
}

/** As soon as one director's record says so; who directs may be recorded before anybody is engaged. */
function directorEngaged(scope: Scope): FactState | undefined {
  const { people } = scope.situation.production.records;
  const directors = people.filter((person) => person.role?.includes('director'));
  const engaged = directors.some(
    ({ hired, 'engaged-on': date }) => hired === 'yes' || (date !== undefined && date !== 'unknown'),
  );
  if (engaged) return known(scope, 'director-engaged', 'yes');
  if (directors.length === 0) return undefined;
  return directors.every(({ hired }) => hired === 'no')
    ? known(scope, 'director-engaged', 'no')
    : directorEngagedOn(scope);
}

/** From the records of the directors, each of whom is asked; without one it is asked first whether anybody is engaged. */
function directorEngagedOn(scope: Scope): FactState {
  const { production } = scope.situation;
  const directors = production.records.people.filter((person) => person.role?.includes('director'));
  const undated = directors.filter(({ 'engaged-on': date }) => date === undefined || date === 'unknown');
  if (undated.length > 0)
    return open(
      undated.map((director) =>
        missingOf(
          scope.situation.personScope(director),
          'engaged-on',
          fieldOf({ kind: 'record', record: director.at }, 'engaged-on'),
        ),
      ),
    );
  const dates = [...new Set(directors.flatMap((director) => director['engaged-on'] ?? []))].sort();
  const [first] = dates;
  if (first !== undefined) {
    const state = known(scope, 'director-engaged-on', dates.join(', '));
    return { ...state, value: { kind: 'one', possible: dates } };
  }
  const at = scope.lift('production');
  if ((production.record['director-engaged'] ?? 'unknown') === 'unknown')
    return open([missingOf(at, 'director-engaged', fieldOf(at.place, 'director-engaged'))]);
  const { file } = production.record.at;
  return open([missingOf(at, 'director-engaged-on', { kind: 'record', record: { file, path: ['people'] } })]);
}

/** An engagement for a part stands for the person's while there is only one such date. */
function fromParts(scope: Scope, field: 'engaged-on' | 'contract-date'): FactState | undefined {
  const dates = new Set((scope.parts.person?.parts ?? []).flatMap((part) => part[field] ?? []));
  const [date] = dates;
  return dates.size === 1 && date !== undefined && date !== 'unknown' ? known(scope, field, date) : undefined;
}

/** Nobody asks how old somebody was who has died. */
function minor(scope: Scope): FactState | undefined {
  const person = scope.parts.person ?? scope.parts.personOfUse?.person;
  if (person?.living !== 'deceased') return undefined;
  const place = fieldOf({ kind: 'record', record: person.at }, 'living');
  return known(scope, 'minor', 'no', [
    { fact: 'living', value: 'deceased', source: 'written', about: scope.subject, place },
  ]);
}

/** A session was held to make one, or a use shows one; no only once the sessions say so and the register is complete. */
function replicaCaptured(scope: Scope): FactState {
  const { production } = scope.situation;
  const id = scope.personId ?? '';
  const sessions = production.records.schedule.filter((session) => session.people?.includes(id));
  const used = scope.situation
    .usesOf(id, scope)
    .some((one) => one.parts.use?.categories.some((category) => category.endsWith('-replica')));
  if (used || sessions.some((session) => session['session-makes-replica'] === 'yes'))
    return known(scope, 'replica-captured', 'yes');
  const silent = production.records.schedule.filter(
    (session) =>
      session['session-makes-replica'] !== 'no' &&
      (sessions.includes(session) || !scope.situation.namesEverybody(session)),
  );
  const asked = silent.map((session) =>
    missingOf(new Scope(scope.situation, 'session', { session }), 'session-makes-replica', {
      kind: 'record',
      record: session.at,
    }),
  );
  const missing = scope.situation.registerComplete
    ? asked
    : [...asked, missingOf(scope, 'register-complete', scope.lift('production').place)];
  return missing.length > 0 ? open(missing) : known(scope, 'replica-captured', 'no');
}

/** The act's date lies within a recorded strike of the person's union; a union, a day or strikes not recorded are unknown. */
function duringStrike(scope: Scope): FactState | undefined {
  const { strikes, 'time-zone': zone } = scope.situation.production.record;
  const unrecorded = missingOf(scope, 'strikes', scope.lift('production').place);
  if (strikes === undefined || typeof strikes === 'string') return open([unrecorded]);
  const { person, use } = scope.parts;
  const unions = person ? (person.union ?? ['unknown']) : undefined;
  const date = use?.record?.['act-date'];
  const dated = date !== undefined && date !== 'unknown';
  const answers = strikes.map((strike): 'yes' | 'no' | readonly Missing[] => {
    const own = isOwn(strike.union, unions);
    const within = dated ? isWithin(date, strike, zone) : undefined;
    if (own === false || within === false) return 'no';
    if (own && within) return 'yes';
    return [
      ...(own === undefined && strike.union !== undefined && strike.union !== 'unknown'
        ? [missingOf(scope.lift('person'), 'union', scope.lift('person').place)]
        : []),
      ...(dated ? [] : [missingOf(scope.lift('use'), 'act-date', scope.lift('use').place)]),
      ...(dated && isWide(date) ? [closerMissing(scope.lift('use'), 'act-date', date)] : []),
      ...(own === undefined || (dated && !isWide(date)) ? [unrecorded] : []),
    ];
  });
  if (answers.includes('yes')) return known(scope, 'during-strike', 'yes');
  const missing = answers.flatMap((answer) => (typeof answer === 'string' ? [] : answer));
  return missing.length > 0 ? open(missing) : known(scope, 'during-strike', 'no');
}

/** Whether a strike is one of somebody's unions; where no person is looked at, every strike counts. */
function isOwn(union: string | undefined, unions: readonly string[] | undefined): boolean | undefined {
  if (!unions) return true;
  if (union === undefined || union === 'unknown') return undefined;
  return unions.includes(union) ? true : unions.includes('unknown') ? undefined : false;
}

/** Whether a date lies in a strike; one without an end goes on, one whose end is unknown may have ended. */
function isWithin(
  date: string,
  { from, until }: { readonly from?: string; readonly until?: string },
  zone: string | undefined,
): boolean | undefined {
  const tooEarly = isLater(from, date, zone);
  const tooLate = until === undefined ? false : isLater(date, until, zone);
  if (tooEarly === true || tooLate === true) return false;
  return tooEarly === undefined || tooLate === undefined ? undefined : true;
}

function publishedBeforeTerm(scope: Scope, agreement: Agreement): FactState | undefined {
  const { record } = scope.situation.production;
  const production = scope.lift('production');
  const [release, from] = [record['release-date'], agreement.term?.from].map((date) =>
    date === undefined ? undefined : stretch(date, record['time-zone']),
  );
  if (!release) return open([missingOf(production, 'release-date', fieldOf(production.place, 'release-date'))]);
  const before = from && isBefore(release, from, true);
  if (from && before === undefined && isWide(record['release-date']))
    return open([closerMissing(production, 'release-date', record['release-date'])]);
  return before === undefined ? undefined : yesNo(scope, 'published-before-term', before);
}

/** A document that names every version in question; where no versions are recorded there is only one. */
function thisVersion(scope: Scope): FactState | undefined {
  const { record, records } = scope.situation.production;
  const wanted =
    scope.parts.use?.record?.versions ??
    (record.version === undefined || record.version === 'unknown'
      ? records.versions.flatMap((version) => version.id ?? [])
      : [record.version]);
  const named = scope.parts.evidence?.version;
  return wanted.length === 0
    ? yesNo(scope, 'this-version', named === undefined)
    : covers(scope, 'this-version', named, wanted);
}

/** A use that is only in the version reported on; a use that names no version is in all of them. */
function versionAddsAi(scope: Scope): FactState {
  const { production } = scope.situation;
  const { version } = production.record;
  const at = scope.lift('production');
  if (version === undefined || version === 'unknown')
    return open([missingOf(at, 'version', fieldOf(at.place, 'version'))]);
  const others = production.records.versions.flatMap((one) =>
    one.id === undefined || one.id === version ? [] : [one.id],
  );
  const added = scope.situation
    .usesSeenFrom(scope)
    .some(
      ({ parts: { use } }) =>
        use?.record?.versions?.includes(version) === true &&
        !others.some((other) => use.record?.versions?.includes(other)),
    );
  if (added || scope.situation.registerComplete) return yesNo(scope, 'version-adds-ai', added);
  return open([missingOf(at, 'register-complete', at.place)]);
}

/** Whether a use is in the version reported on; one that names no version is in all of them. */
function inReportedVersion(scope: Scope): FactState | undefined {
  const { use } = scope.parts;
  return use && yesNo(scope, 'in-reported-version', isOfVersion(use, scope.situation.production.record.version));
}

/** For what sells the title and nothing else, where the record says so: silence leaves a use in the work. */
function sellsTheTitle(scope: Scope): FactState | undefined {
  const { use } = scope.parts;
  return use && yesNo(scope, 'sells-the-title', isMarketing(use));
}

/** Recognizable as soon as one person in the use is; not when nobody is touched or all are clearly not. */
function figureRecognizable(scope: Scope): FactState | undefined {
  const { use } = scope.parts;
  if (!use) return undefined;
  const said = use.people.map((person) => ({ person, recognizable: person.record?.recognizable ?? 'unknown' }));
  if (said.some((one) => one.recognizable === 'yes')) return known(scope, 'figure-recognizable', 'yes');
  if (use.peopleUnrecorded) return open([missingOf(scope, 'people', fieldOf(use.place, 'people'))]);
  const silent = said
    .filter((one) => one.recognizable === 'unknown')
    .map((one) => scope.situation.personInUseScope(use, one.person));
  return silent.length === 0
    ? known(scope, 'figure-recognizable', 'no')
    : open(silent.map((one) => missingOf(one, 'recognizable', fieldOf(one.place, 'recognizable'))));
}

/** The category and the stage may stand in the tag alone. */
function category(scope: Scope): FactState | undefined {
  const categories = scope.parts.use?.categories ?? [];
  return categories.length === 0
    ? undefined
    : {
        ...known(scope, 'category', categories.join(', ')),
        value: { kind: 'many', values: categories, complete: true },
      };
}

function taggedStage(scope: Scope): FactState | undefined {
  const stages = new Set((scope.parts.use?.tags ?? []).flatMap((tag) => tag.stages.map((stage) => stage.text)));
  const [stage] = stages;
  return stages.size === 1 && stage !== undefined ? known(scope, 'stage', stage) : undefined;
}

/** A script page that is relied on is on record, so the production says that the result follows it. */
function asScripted(scope: Scope): FactState | undefined {
  const dated = scope.parts.personOfUse?.record?.['script-dated'];
  return dated === undefined || dated === 'unknown' ? undefined : known(scope, 'as-scripted', 'yes');
}

/** The field of a record, or the tag that stands for the record. */
function fieldOf(place: Place, field: string): Place {
  return place.kind === 'script'
    ? place
    : { kind: 'record', record: { file: place.record.file, path: place.record.path.concat(field) } };
}

function dutyHeldBy(scope: Scope): FactState {
  const responsible = scope.parts.use?.record?.['responsible-person'];
  if (responsible === undefined || responsible === 'unknown')
    return open([missingOf(scope, 'responsible-person', fieldOf(scope.place, 'responsible-person'))]);
  return known(scope, 'duty-held-by', responsible === 'ai' ? 'ai' : 'named-person');
}

function fromOtherPicture(scope: Scope): FactState {
  const material = scope.parts.personOfUse?.record?.['source-material'];
  if (material?.includes('other-picture')) return known(scope, 'from-other-picture', 'yes');
  if (material && !material.includes('unknown')) return known(scope, 'from-other-picture', 'no');
  return open([missingOf(scope, 'source-material', fieldOf(scope.place, 'source-material'))]);
}

/**
 * A scope such as "any media and all uses" names no scene. A document that lists scenes must list each one of the use;
 * a number that two scripts have, or none, names no scene.
 */
function namesScenes(scope: Scope): FactState | undefined {
  const { evidence, use } = scope.parts;
  const { production } = scope.situation;
  const listed = evidence?.scenes?.map((scene) => scene.scene ?? 'unknown');
  if (!listed) return evidence?.scope === undefined ? undefined : known(scope, 'names-scenes', 'no');
  const scenes = use?.scenes.map((scene) => scene.name) ?? [];
  if (scenes.length === 0) return use ? undefined : yesNo(scope, 'names-scenes', listed.length > 0);
  const named = new Set(listed.map((number) => production.findScene(number)?.name));
  const all = scenes.every((name) => named.has(name));
  return !all && listed.includes('unknown') ? undefined : yesNo(scope, 'names-scenes', all);
}

/** A paper that names this picture, or scenes of it; one that names another title is for that title alone. */
function thisPicture(scope: Scope): FactState | undefined {
  const picture = scope.parts.evidence?.picture;
  const title = scope.situation.production.record.title;
  if (picture !== undefined && picture !== 'unknown')
    return yesNo(scope, 'this-picture', title !== undefined && plain(picture) === plain(title));
  return scope.parts.evidence?.scenes?.length ? known(scope, 'this-picture', 'yes') : undefined;
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function covers(
  scope: Scope,
  fact: string,
  named: string | readonly string[] | undefined,
  wanted: readonly string[] | undefined,
): FactState | undefined {
  if (named === undefined || !wanted) return undefined;
  const names = typeof named === 'string' ? [named] : named;
  return yesNo(
    scope,
    fact,
    wanted.every((one) => names.includes(one)),
  );
}

function namesLanguage(scope: Scope): FactState | undefined {
  const language = scope.parts.personOfUse?.record?.language;
  return covers(
    scope,
    'names-language',
    scope.parts.evidence?.languages,
    language === undefined ? undefined : [language],
  );
}

function namesTool(scope: Scope): FactState | undefined {
  const { evidence, use } = scope.parts;
  const names = [use?.tool?.id, use?.tool?.name].filter((name) => name !== undefined).map(plain);
  const named = evidence?.tool;
  return named === undefined || names.length === 0
    ? undefined
    : yesNo(scope, 'names-tool', names.includes(plain(named)));
}

/** The person; for a minor the guardian; for the dead the representative, or the person if consented in life. */
function rightSigner(scope: Scope): FactState | undefined {
  const { evidence } = scope.parts;
  const person = scope.parts.person ?? scope.parts.personOfUse?.person;
  const signer = evidence?.signer;
  if (signer === undefined || signer === 'unknown') return open([missingOf(scope, 'signer', scope.place)]);
  const given = (name: 'minor' | 'living' | 'consented-in-life'): string =>
    scope.situation.given?.get(name)?.[0] ?? person?.[name] ?? 'unknown';
  const personScope = scope.lift('person');
  const asks = (...names: readonly string[]): FactState =>
    open(names.map((name) => missingOf(personScope, name, personScope.place)));
  const [living, minor, inLife] = [given('living'), given('minor'), given('consented-in-life')];
  if (signer === 'representative')
    return living === 'unknown' ? asks('living') : yesNo(scope, 'right-signer', living === 'deceased');
  if (signer === 'guardian')
    return minor === 'unknown' ? asks('minor') : yesNo(scope, 'right-signer', minor === 'yes' && living !== 'deceased');
  if (signer !== 'person') return yesNo(scope, 'right-signer', false);
  if (living === 'deceased')
    return inLife === 'unknown' ? asks('consented-in-life') : yesNo(scope, 'right-signer', inLife === 'yes');
  if (minor === 'yes') return yesNo(scope, 'right-signer', false);
  const unsettled = [...(living === 'unknown' ? ['living'] : []), ...(minor === 'unknown' ? ['minor'] : [])];
  return unsettled.length === 0 ? known(scope, 'right-signer', 'yes') : asks(...unsettled);
}
