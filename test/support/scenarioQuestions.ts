import { loadCatalogue, type Catalogue } from '../../src/core/agreements/catalogue';
import { profileFacts } from '../../src/core/evaluation/profile';
import { factNamed } from '../../src/core/manifest/facts';
import { builtInCatalogue } from './sample';
import { answerAll, type Answer } from './scenarioAnswers';
import { usualSituations } from './scenarioSituations';

/** The agreements of the usual American production, by family. */
const families = [
  ['SAG-AFTRA', 'sagaftra-tvth'],
  ['WGA', 'wga-mba'],
  ['DGA', 'dga'],
  ['Netflix', 'netflix-genai'],
] as const;

/** How many answers one situation takes until nothing is asked any more. */
export interface Economy {
  readonly situation: string;
  /** By the agreements' names, each as if it were the only one. */
  readonly alone: readonly number[];
  readonly together: readonly Answer[];
  /** Facts that undecided items still need at the end and that are not asked for yet. */
  readonly putOff: ReadonlySet<string>;
  /** Facts that are asked of the production although its script says that no AI is used. */
  readonly anyway: ReadonlySet<string>;
}

/** Plays every usual situation through, under each agreement alone and under all four. */
export function questionEconomy(): readonly Economy[] {
  const alone = families.map(([, family]) => only([family]));
  const all = only(families.map(([, family]) => family));
  return usualSituations.map((situation) => {
    const { answers, putOff } = answerAll(situation, all);
    return {
      situation: situation.name,
      alone: alone.map((catalogue) => answerAll(situation, catalogue).answers.length),
      together: answers,
      putOff,
      anyway: new Set(answerAll(situation, all, 'none').answers.map(({ fact }) => fact)),
    };
  });
}

function only(wanted: readonly string[]): Catalogue {
  return loadCatalogue(
    builtInCatalogue.entries.filter(({ agreement }) => wanted.includes(agreement.family)).map(({ file }) => file),
  );
}

/** Asked about the production, a person or a tool: answered once, whatever scenes follow. */
function once({ fact }: Answer): boolean {
  const home = factNamed(fact)?.home;
  return fact === 'tool-used' || home === 'production' || home === 'person' || home === 'tool';
}

/** The document `docs/questions.md`. */
export function questionsDocument(economy: readonly Economy[]): string {
  const names = families.map(([name]) => name);
  const rows = economy.map(({ situation, alone, together, putOff, anyway }) => {
    const own = together.filter(({ fact }) => !anyway.has(fact));
    const shared = own.filter(once).length;
    return `| ${[situation, ...alone, together.length, together.length - own.length, shared, own.length - shared, putOff.size].join(' | ')} |`;
  });
  const [first] = economy;
  const path = (first?.together ?? []).map((one, index) => {
    const label = first?.anyway.has(one.fact) ? 'without any AI too' : once(one) ? 'once' : 'for the use';
    return `${index + 1}. ${one.question} \`${one.fact}\`, ${label}; ${agreementsOf(one)}. ${reasonOf(one)}`;
  });
  return `# How much is asked

How many answers it takes from a bare tag \`[[ai: …]]\` until nothing is asked any more; papers may still be missing then. Each time
the first open question is answered with the truth. The production lists SAG-AFTRA TV/Theatrical, WGA and DGA, is made for
Netflix, has answered its production profile, and has recorded its start of photography, its time zone and its people, but neither
tools nor plans. The answers of the profile, at most ${profileFacts.length}, are given once, when a production is started, and are not in the figures.

The first answer makes the record of the use. The columns of single agreements count as if there were no other; a fact that
several ask for is asked once. "Anyway" are the answers that a production is asked for even if its script says that no AI is used;
"once" those about the production, a person or a tool that the next scene does not need again. "Put off" are the facts that undecided
items still need at the end and that nobody is asked for yet: each of these items says what it waits for.

| situation | ${names.join(' | ')} | all four | of these anyway | once | for the use | put off |
|---|${[...names, '', '', '', '', ''].map(() => '---:').join('|')}|
${rows.join('\n')}

## What is not asked

- **What the category means.** A de-aging is moving pictures of a performer whose age is changed; the performer's likeness goes into
  the tool, and it is a matter of visual effects. A recorded fact wins.
- **Why else a paper is owed that is owed anyway.** While the buyer's approval is open for a use, nobody asks for further reasons for
  that approval. The item says so, stays undecided, and asks again once the approval is on file, waived, or done without, as far as
  the approval does not settle it.
- **What the production has to find out.** Netflix wants five principles answered and the terms of the tool checked: until the record
  shows it, that is open, not asked. Where a generative use is on record, a statement to the director at the engagement is open until it
  is there or somebody has recorded that AI was planned only later.
- **What comes after that.** Which models and tools a vendor chains, whose model it was, which works the references point to, and how
  prominent an element is, show when the tool, the references and the element are looked into, which is open anyway. Those items
  stay undecided and name what they wait for; once it is on record, with or without a paper, they ask.
- **The same question twice.** Where two agreements leave something to a person in the same words, it is put once. The decision
  names both, or, if somebody reads them differently, one; then the other is asked again.
- **Dates that decide nothing.** Work at the shoot or after it lies after the first day of photography; a script page older than that
  day is older than every performance. Deadlines are shown where their dates are known and asked for when a paper is there to be
  held against them.

## The way of the first situation, under all four

${path.join('\n')}

None of these can be left out without saying more than the agreements do: each turns an obligation on or off that no other answer
settles and no other paper covers. At its end these are put off: ${[...(first?.putOff ?? [])]
    .sort()
    .map((fact) => `\`${fact}\``)
    .join(', ')}.
`;
}

/** The short names of the agreements that wait for an answer. */
function agreementsOf({ obligations }: Answer): string {
  const waiting = families
    .filter(([, family]) => obligations.some((id) => id.startsWith(family)))
    .map(([name]) => name);
  return waiting.join(', ');
}

/** What each answer on the way of the first situation decides, which no other answer does. */
const reasons: { readonly [fact: string]: string } = {
  record: 'A bare tag is nobody\u2019s statement: that something is not owed cannot rest on it.',
  generative:
    'The director\u2019s consultation and the whole of the buyer\u2019s guidance hold for generative tools alone, and de-aging is done by others too.',
  'performed-the-material':
    'Yes makes it an alteration of a performance, no a replica with consent, pay and security of its own.',
  'script-dated':
    'No consent is owed while the result follows a script older than the performance (item 39.B); the date says that it is claimed, and whether it holds.',
  stage:
    'The director is consulted in preparation, shoot and post-production, but not on deliveries and marketing; the stage also says which year\u2019s agreement the work falls under.',
  'alters-acting': 'A change of the acting needs the performer\u2019s consent, whatever the script says.',
  output:
    'Only footage of the finished film stays under the director\u2019s control for certain, and only there the buyer asks for human work.',
  minor: 'A minor may not be made older or younger in a nude or sexual scene (items 39.F and 43.E).',
  'judged-as-scripted':
    'Where \u201csubstantially as scripted\u201d ends is left to a person, by the union\u2019s agreement and by the buyer\u2019s guidance in the same words; the answer says for which it holds.',
};

function reasonOf({ fact }: Answer): string {
  const reason = reasons[fact];
  if (reason === undefined) throw new Error(`docs/questions.md gives no reason for asking ${fact}`);
  return reason;
}
