import * as vscode from 'vscode';
import { knownAs, message, spoken, type JudgedProduction, type OpenQuestion } from '../../../core/index';
import type { Shell } from '../../shell';
import { pickOne, type Item } from './ask';

type Step = 'next' | 'sign' | 'report';

/** Where a person goes when nothing more is asked about something: true with the next question; else they leave, or are led on. */
export async function goesOn(
  shell: Shell,
  { production, evaluation }: JudgedProduction,
  answered: OpenQuestion,
  next: OpenQuestion | undefined,
): Promise<boolean> {
  const { words } = shell;
  const { about } = answered.missing;
  const [scene] = production.uses.find(({ id }) => id === about.use)?.scenes ?? [];
  const items: readonly (Item<Step> | undefined)[] = [
    next && {
      value: 'next',
      label: words.say(message('guide.go-on', { count: evaluation.questions.length })),
      description: spoken(words, knownAs(next.missing.about, production)),
      iconPath: new vscode.ThemeIcon('comment'),
    },
    scene && {
      value: 'sign',
      label: words.say(message('guide.sign', { scene: scene.name })),
      iconPath: new vscode.ThemeIcon('verified'),
    },
    { value: 'report', label: words.say(message('guide.report')), iconPath: new vscode.ThemeIcon('output') },
  ];
  const subject = spoken(words, knownAs(about, production));
  const title = words.say(
    subject === '' ? message('guide.nothing-more') : message('guide.nothing-more-about', { subject }),
  );
  const step = await pickOne(
    { title, question: words.say(message('guide.what-next')) },
    items.filter((item) => item !== undefined),
  );
  if (step === 'sign' && scene) void vscode.commands.executeCommand('aiSlate.signOff', production.folder, scene.name);
  if (step === 'report') void vscode.commands.executeCommand('aiSlate.generateReport', production.folder);
  return step === 'next';
}
