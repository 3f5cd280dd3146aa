import type { Missing } from '../../evaluation/truth';
import { factNamed, type FactName } from '../../manifest/facts';
import { factQuestion } from '../../manifest/fieldWords';
import type { Field, Who } from '../../manifest/field';
import { unansweredShots } from '../../production/shotAnswers';
import type { Use } from '../../production/production';
import { message, type Message } from '../../words/message';
import { wayOfField } from '../edits/answerWay';
import type { JudgedProduction } from '../../judged/judgedProduction';
import type { Form, FormRow, Whom } from './form';
import { placeOf, referenceTo, vendorFields, writeReference } from './reference';

/** Those on a production whose questions a vendor can answer. */
const vendorKnows: readonly Who[] = ['vendor', 'post'];

/**
 * The form for one vendor or one person: every fact that is missing about their uses, or about them, once, and that they
 * may know. Undefined where nobody of that id is on record.
 */
export function makeForm(whom: Whom, judged: JudgedProduction): Form | undefined {
  const { production, evaluation } = judged;
  const record = production.records[whom.kind === 'vendor' ? 'vendors' : 'people'].find(({ id }) => id === whom.id);
  if (!record) return undefined;
  const own = production.uses.filter((use) =>
    whom.kind === 'vendor' ? use.record?.vendor === whom.id : use.people.some(({ id }) => id === whom.id),
  );
  const missing = evaluation.assessments
    .flatMap((assessment) => assessment.missing)
    .filter((one) => isTheirs(one, whom, own));
  const rows = new Map<string, FormRow>();
  for (const row of [
    ...(whom.kind === 'vendor' ? [...vendorRows(whom.id, judged), ...shotRows(whom.id, judged)] : []),
    ...missing.flatMap((one) => factRow(one, own, judged)),
  ]) {
    if (!rows.has(row.reference)) rows.set(row.reference, row);
  }
  return {
    whom,
    ...(record.name === undefined ? {} : { name: record.name }),
    title: production.record.title ?? '',
    asOf: evaluation.asOf,
    rows: [...rows.values()],
  };
}

/** About their own uses, and nothing of anybody else; a vendor is asked what a vendor knows. */
function isTheirs({ fact, kind, about }: Missing, { kind: who, id }: Whom, own: readonly Use[]): boolean {
  const known = factNamed(fact);
  if (kind !== 'fact' || !known || known.workedOut || known.home === 'evidence' || known.home === 'production')
    return false;
  if (who === 'person') return about.person === id;
  const theirs = own.some((use) => use.id === about.use || (about.tool !== undefined && use.tool?.id === about.tool));
  return theirs && (known.field.who ?? []).some((one) => vendorKnows.includes(one));
}

function factRow({ fact, about }: Missing, own: readonly Use[], judged: JudgedProduction): readonly FormRow[] {
  const referred = referenceTo(about, fact);
  const found = placeOf(referred, judged.production);
  if (!found || own.some(({ id, bare }) => bare && id === about.use)) return [];
  const use = own.find(({ id }) => id === about.use);
  return [
    rowOf(
      writeReference(referred),
      aboutText(about.tool ?? about.use ?? about.person ?? '', use),
      factQuestion(fact as FactName),
      fact,
      found.type,
      judged,
    ),
  ];
}

/** What a vendor is asked about itself: whether it used AI, and who worked for it. */
function vendorRows(id: string, judged: JudgedProduction): readonly FormRow[] {
  return vendorFields.flatMap((field) => {
    const found = placeOf({ ids: { vendor: id }, field }, judged.production);
    return found && isOpen(judged, id, field)
      ? [
          rowOf(
            writeReference({ ids: { vendor: id }, field }),
            id,
            message(`form.vendor.${field as 'used-ai'}`),
            field,
            found.type,
            judged,
          ),
        ]
      : [];
  });
}

/** One question for each of its shots of which it has not said whether it used AI. */
function shotRows(vendor: string, judged: JudgedProduction): readonly FormRow[] {
  const { production, evaluation } = judged;
  const own = production.records.shots.filter((shot) => shot.vendor === vendor);
  return unansweredShots(own, production, evaluation.asOf).flatMap(({ code, scene, description = '' }) => {
    const referred = code === undefined ? undefined : { ids: { vendor, shot: code }, field: 'used-ai' };
    const found = referred && placeOf(referred, production);
    if (!found || code === undefined) return [];
    const about = [code, ...(scene === undefined ? [] : [`(${scene})`]), description].join(' ').trim();
    return [rowOf(writeReference(referred), about, message('form.shot.used-ai'), 'used-ai', found.type, judged)];
  });
}

function isOpen({ production }: JudgedProduction, id: string, field: string): boolean {
  const vendor = production.records.vendors.find((one) => one.id === id);
  return field === 'used-ai'
    ? vendor?.declared !== 'yes' || vendor['used-ai'] === undefined || vendor['used-ai'] === 'unknown'
    : vendor?.subcontractors === undefined;
}

function rowOf(
  reference: string,
  about: string,
  question: Message,
  name: string,
  field: Field,
  { production }: JudgedProduction,
): FormRow {
  const way = wayOfField(name, field, production);
  if (way.kind === 'choice' && field.type !== 'reference' && field.type !== 'references')
    return {
      reference,
      about,
      question,
      answers: [...way.choices.map(({ value }) => value), 'unknown'],
      ...(way.other ? { expects: way.other.expects } : {}),
      several: way.several,
    };
  // Ids of the production's other records are nobody's business here.
  return {
    reference,
    about,
    question,
    answers: [],
    ...(way.kind === 'typed' ? { expects: way.typed.expects, several: way.typed.several } : { several: false }),
  };
}

/** `U-7, scenes 12, 12A: The sea wall gives way.` */
function aboutText(id: string, use: Use | undefined): string {
  if (!use) return id;
  const scenes = use.scenes.map(({ name }) => name).join(', ');
  return [id, ...(scenes === '' ? [] : [`(${scenes})`]), use.record?.summary ?? ''].join(' ').trim();
}
