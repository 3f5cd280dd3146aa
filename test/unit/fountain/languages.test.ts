import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'mocha';
import { isUnreadHeading, unnamedLanguages } from '../../../src/core/fountain/headingProblems';
import { parseScreenplay } from '../../../src/core/fountain/parseScreenplay';
import { languagesIn, sceneIntros } from '../../../src/core/fountain/sceneIntros';
import { english } from '../../../src/core/words/words';
import { applyEdits } from '../../support/applyEdits';

const FOLDER = 'test/languages';
const names = readdirSync(FOLDER).sort();
const textOf = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8');

/** The lines above each note `[[scene]]` or `[[unread]]`, which say what a reader of the language takes them for. */
function linesAbove(text: string, mark: string): readonly string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => (line === `[[${mark}]]` ? [(lines[at - 1] ?? '').trim()] : []));
}

/** The words in a text, its notes and boneyards left out. */
function wordsOf(text: string): readonly string[] {
  return text.replace(/\[\[[^\]]*\]\]|\/\*[\s\S]*?\*\//g, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
}

describe('scripts in the languages of the world', () => {
  it('are there in twelve languages', () => assert.equal(names.length, 12));

  for (const name of names) {
    const text = textOf(name);
    const { scenes, problems, titlePage, elements } = parseScreenplay(text);
    const unread = problems.filter(isUnreadHeading);

    it(`have every scene that a reader finds, and no other: ${name}`, () =>
      assert.deepEqual(
        scenes.map(({ heading }) => text.slice(heading.span.start, heading.span.end).trim()),
        linesAbove(text, 'scene'),
      ));

    it(`say of every other line that begins like a heading that it is none: ${name}`, () => {
      assert.deepEqual(
        unread.map(({ span }) => text.slice(span.start, span.end).trim()),
        linesAbove(text, 'unread'),
      );
      assert.ok(unread.every(({ severity }) => severity === 'warning'));
    });

    it(`lose no word: ${name}`, () => {
      const read = [
        ...titlePage.flatMap(({ key, values }) => [key, ...values]),
        ...elements.map((element) => text.slice(element.span.start, element.span.end)),
      ];
      assert.deepEqual(wordsOf(read.join('\n')), wordsOf(text));
    });

    it(`have all of these scenes once every fix is made, in every program: ${name}`, () => {
      const fixed = applyEdits(
        text,
        unread.flatMap(({ fix }) => fix?.edits ?? []),
      );
      const again = parseScreenplay(fixed);
      assert.equal(again.scenes.length, linesAbove(text, 'scene').length + linesAbove(text, 'unread').length);
      assert.deepEqual(again.problems.filter(isUnreadHeading), []);
    });

    it(`read alike with the line breaks of another system: ${name}`, () => {
      const other = parseScreenplay(text.replaceAll('\n', '\r\n'));
      assert.deepEqual(
        other.scenes.map(({ heading }) => heading.text),
        scenes.map(({ heading }) => heading.text),
      );
    });

    if (!['english.fountain', 'italian.fountain'].includes(name))
      it(`lose no scene in silence when nobody names the language: ${name}`, () => {
        const unnamed = parseScreenplay(text.replace(/^(?:.*\n)*?\n/, 'Title: X\n\n'));
        assert.equal(
          unnamed.scenes.length + unnamed.problems.filter(isUnreadHeading).length >= scenes.length,
          true,
          unnamed.problems.map(({ span }) => unnamed.text.slice(span.start, span.end)).join('\n'),
        );
      });
  }
});

describe('the languages of a script', () => {
  const named: readonly (readonly [written: string, languages: readonly string[]])[] = [
    ['fr', ['fr']],
    ['pt-BR', ['pt']],
    ['French, English', ['fr', 'en']],
    ['Español de Argentina', ['es']],
    ['Türkçe', ['tr']],
    ['中文', ['zh']],
    ['none of your business', []],
    ['de', ['de']],
  ];
  for (const [written, languages] of named)
    it(`are read from ${JSON.stringify(written)}`, () => assert.deepEqual(languagesIn(written), languages));

  it('may be given, beside a production’s own words', () => {
    const text = 'ИНТ. ЗАЛ\n\nДождь.\n\nWN. KUCHNIA\n\nDeszcz.\n\nESCENA 4. LA PLAZA\n\nLlueve.\n';
    assert.equal(parseScreenplay(text).scenes.length, 1);
    assert.equal(parseScreenplay(text, sceneIntros(['pl'])).scenes.length, 2);
    assert.equal(parseScreenplay(text, sceneIntros(['pl'], ['Escena'])).scenes.length, 3);
  });

  for (const line of [
    'ИНТ. ЗАЛ - ДЕНЬ',
    'нат. лес - ночь',
    'И/Н. ДВОР',
    '内景 客厅 日',
    '第三场 客厅',
    '屋内 台所',
    '씬 1 부엌',
  ])
    it(`need not be named for a heading in an alphabet of its own: ${line}`, () => {
      assert.equal(parseScreenplay(`${line}\n\nX.\n`).scenes.length, 1);
      assert.deepEqual(parseScreenplay(`X.\n\nИВАН\n${line}\n`).scenes, []);
    });

  for (const line of ['○ POINT', '内 客厅 日', 'S#1. 부엌', 'WN. KUCHNIA', 'DIŞ. SOKAK', 'INNEN. KÜCHE', 'НАТУРА. ЛЕС'])
    it(`have to be named for ${line}, which is said`, () => {
      const { scenes, problems } = parseScreenplay(`${line}\n\nX.\n`);
      assert.deepEqual(
        [scenes.length, problems.map(({ message: { code } }) => code)],
        [0, ['fountain.unread-heading.language']],
      );
    });

  it('are both named where a word begins headings in two', () => {
    const [problem] = parseScreenplay('INTERIOR. CASA - NOITE\n\nX.\n').problems;
    assert.ok(problem);
    assert.deepEqual(unnamedLanguages(problem), ['es', 'pt']);
    assert.match(english.say(problem.message), / in Spanish or Portuguese, /);
    const [other] = parseScreenplay('INNEN. KÜCHE - TAG\n\nX.\n').problems;
    assert.ok(other);
    assert.deepEqual(unnamedLanguages(other), ['de']);
  });

  it('do not make headings of prose in an alphabet of its own', () => {
    for (const line of [
      'Натура у него такая.',
      'Павильон. Там тихо.',
      'ИНТЕРНЕТ',
      'ПАВЕЛ',
      '内景很暗。',
      '第一场雪下得很大',
      '室内 很冷。',
      '실내가 어둡다.',
      '외부 소음이 들린다.',
    ])
      assert.deepEqual(parseScreenplay(`${line}\n\nX.\n`).scenes, [], line);
  });

  it('do not make headings of prose that begins with such a word', () => {
    for (const line of [
      'Interior lights flicker.',
      'EXTRA',
      'Innen ist es warm.',
      'Plener był piękny.',
      'Натура у него такая.',
      'ESTABLISHING',
      'Est-ce que tu viens ?',
    ])
      for (const intros of [sceneIntros([]), sceneIntros(['es', 'de', 'pl', 'ru', 'fr', 'it'])]) {
        const { scenes, problems } = parseScreenplay(`${line}\n\nShe waits.\n`, intros);
        assert.deepEqual([scenes.length, problems.length], [0, 0], line);
      }
  });
});
