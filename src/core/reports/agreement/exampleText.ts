import type { Example, Obligation } from '../../agreements/agreement';
import { outcomes } from '../../agreements/outcome';
import { factLabel } from '../../evaluation/explain';
import { message, type Argument } from '../../words/message';
import { escapeMarkdown } from '../escapeMarkdown';
import { table } from '../markdown/blocks';
import type { Sheet } from './sheet';
import { rankWord } from '../../judged/rank';

/** Small situations with the outcome that each has: those that meet the obligation first. */
export function examplesText({ examples }: Obligation, sheet: Sheet): readonly string[] {
  if (examples.length === 0) return [];
  const header = (['outcome', 'facts', 'papers'] as const).map((column) =>
    sheet.say(message(`document.examples.${column}`)),
  );
  return [
    `**${sheet.say(message('document.examples'))}**`,
    table(
      header,
      examples.map((example) => [
        `**${sheet.say(outcomeLabel(example.then))}**`,
        factsText(example, sheet),
        papersText(example, sheet),
      ]),
    ),
  ];
}

function factsText({ given, note }: Example, sheet: Sheet): string {
  const facts = [...given].map(([name, values]) => factText(name, values, sheet)).join('; ');
  return [facts, ...(note === undefined ? [] : [`*${escapeMarkdown(note)}*`])].join('. ');
}

function papersText({ evidence }: Example, sheet: Sheet): string {
  if (evidence.length === 0) return sheet.say(message('report.none'));
  return evidence
    .map((paper) => {
      const kind = sheet.say((paper.get('kind') ?? []).map((one) => sheet.value('kind', one)));
      const facts = [...paper]
        .filter(([name]) => name !== 'kind')
        .map(([name, values]) => factText(name, values, sheet));
      return facts.length > 0 ? `${kind} (${facts.join('; ')})` : kind;
    })
    .join('; ');
}

function factText(name: string, values: readonly string[], sheet: Sheet): string {
  return sheet.say(
    message('ground.written', { fact: factLabel(name), value: values.map((one) => sheet.value(name, one)) }),
  );
}

function outcomeLabel(then: string): Argument {
  const outcome = outcomes.find((one) => one === then);
  return outcome ? rankWord(outcome) : then;
}
