import { loadCatalogue, type Catalogue } from '../../src/core/agreements/catalogue';
import { factNamed } from '../../src/core/manifest/facts';
import { builtInCatalogue } from './sample';
import { answerAll, type Answer } from './scenarioAnswers';
import { usualSituations } from './scenarioSituations';

/** The agreements of the usual American production, by family. */
const families = [
  ['SAG-AFTRA', 'sagaftra-tvth'], ['WGA', 'wga-mba'], ['DGA', 'dga'], ['Netflix', 'netflix-genai'],
] as const;

/** How many answers one situation takes until nothing is asked any more. */
export interface Economy {
  readonly situation: string;
  /** By the agreements' names, each as if it were the only one. */
  readonly alone: readonly number[];
  readonly together: readonly Answer[];
}

/** Plays every usual situation through, under each agreement alone and under all four. */
export function questionEconomy(): readonly Economy[] {
  const alone = families.map(([, family]) => only([family]));
  const all = only(families.map(([, family]) => family));
  return usualSituations.map((situation) => ({
    situation: situation.name,
    alone: alone.map((catalogue) => answerAll(situation, catalogue).length),
    together: answerAll(situation, all),
  }));
}

function only(wanted: readonly string[]): Catalogue {
  return loadCatalogue(builtInCatalogue.entries.filter(({ agreement }) => wanted.includes(agreement.family)).map(({ file }) => file));
}

/** Asked about the production, a person or a tool: answered once, whatever scenes follow. */
function once({ fact }: Answer): boolean {
  const home = factNamed(fact)?.home;
  return fact === 'tool-used' || home === 'production' || home === 'person' || home === 'tool';
}

/** The document `docs/questions.md`. */
export function questionsDocument(economy: readonly Economy[]): string {
  const names = families.map(([name]) => name);
  const rows = economy.map(({ situation, alone, together }) => {
    const shared = together.filter(once).length;
    return `| ${[situation, ...alone, together.length, shared, together.length - shared].join(' | ')} |`;
  });
  const [first] = economy;
  const path = (first?.together ?? []).map((one, index) => `${index + 1}. ${one.question} (\`${one.fact}\`)`);
  return `# How much is asked

How many answers it takes from a bare tag \`[[ai: …]]\` until nothing is asked any more; papers may still be missing then. Each time
the first open question is answered with the truth. The production lists SAG-AFTRA TV/Theatrical, WGA and DGA, is made for
Netflix, and has recorded its start of photography, its time zone and its people, but neither tools nor plans.

The first answer makes the record of the use. The columns of single agreements count as if there were no other; a fact that
several ask for is asked once. "Once" are the answers about the production, a person or a tool: the next scene does not need
them again.

| situation | ${names.join(' | ')} | all four | of these once | for the use |
|---|${[...names, '', '', ''].map(() => '---:').join('|')}|
${rows.join('\n')}

Netflix asks most, because each of its guiding principles and each row of its matrix turns on a fact of its own.

## The way of the first situation, under all four

${path.join('\n')}
`;
}
