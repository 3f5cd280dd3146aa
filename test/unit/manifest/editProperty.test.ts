import assert from 'node:assert/strict';
import fc from 'fast-check';
import { appendRecordEdit, setFieldEdit } from '../../../src/core/manifest/edits';
import type { EditRecord, EditValue } from '../../../src/core/manifest/renderYaml';
import type { YamlPath } from '../../../src/core/yaml/node';
import { dataOf, isList, isValue, manifestData, style, word, Writer, type Data } from './anyManifest';
import { manifestOf } from './manifests';
import { runs } from '../../support/runs';

/** The same data with another value at a path; a word that stands for a record becomes one. */
function replaced(data: Data, path: YamlPath, change: (old: Data | undefined) => Data): Data {
  const [step, ...rest] = path;
  if (step === undefined) return change(data);
  if (typeof step === 'number') {
    assert.ok(isList(data));
    return data.map((one, at) => (at === step ? replaced(one, rest, change) : one));
  }
  const record = typeof data === 'string' ? { person: data } : ((data ?? {}) as { readonly [key: string]: Data });
  const old = record[step];
  return { ...record, [step]: rest.length === 0 ? change(old) : replaced(old ?? null, rest, change) };
}

/** Every record in the data at which something can be changed. */
function places(data: Data): readonly YamlPath[] {
  const { uses } = data as { readonly uses?: readonly { readonly people?: readonly Data[] }[] | null };
  return [
    ['production'],
    ...(uses ?? []).flatMap((one, at): YamlPath[] => [
      ['uses', at],
      ...(one.people ?? []).map((_, index): YamlPath => ['uses', at, 'people', index]),
    ]),
  ];
}

function apply(
  text: string,
  edits: readonly { readonly span: { readonly start: number; readonly end: number }; readonly newText: string }[],
): string {
  return [...edits]
    .reverse()
    .reduce((result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end), text);
}

describe('edits of any manifest', () => {
  let made = 0;
  let refused = 0;

  function check(text: string, path: YamlPath, edits: ReturnType<typeof setFieldEdit>, expected: Data): void {
    if ('refused' in edits) {
      refused++;
      assert.ok(edits.refused === 'comments' || edits.refused === 'layout', `${edits.refused}\n${text}`);
      return;
    }
    made++;
    const after = apply(text, edits.edits);
    const manifest = manifestOf(after);
    assert.deepEqual(
      manifest.problems.filter(({ message }) => message.code.startsWith('yaml.')),
      [],
      `${text}\n----\n${after}`,
    );
    assert.deepEqual(
      dataOf(manifest.root),
      JSON.parse(JSON.stringify(expected)),
      `${path.join('.')}\n${text}\n----\n${after}`,
    );
    for (const comment of text.match(/# [cl]\d+.*/g) ?? [])
      assert.ok(after.includes(comment), `${comment} in\n${after}`);
    // Only a value that is written anew goes away: a word, or what stands in its brackets or lines.
    for (const { span } of edits.edits)
      assert.ok(span.start === span.end || isValue(text.slice(span.start, span.end)), text.slice(span.start, span.end));
    assert.doesNotMatch(after, text.includes('\r\n') ? /(?<!\r)\n/ : /\r/);
  }

  it('say what they were to say, and nothing else', () => {
    const field = fc.constantFrom('summary', 'remark', 'recognizable', 'generative', 'title', 'scenes');
    const value: fc.Arbitrary<EditValue> = fc.oneof(word, fc.array(word, { maxLength: 3 }));
    fc.assert(
      fc.property(manifestData, style, fc.nat(), field, value, (data, how, pick, name, wanted) => {
        const text = Object.keys(data).length === 0 ? '' : new Writer(how).write(data);
        const manifest = manifestOf(text);
        const all = places(data);
        const path = all[pick % all.length] ?? [];
        const expected = replaced(dataOf(manifest.root), path, (old) => replaced(old ?? null, [name], () => wanted));
        check(text, path, setFieldEdit(manifest, path, name, wanted), expected);
      }),
      { numRuns: runs(1500) },
    );
  });

  it('add the record they were to add, and nothing else', () => {
    const record: fc.Arbitrary<EditRecord> = fc.record(
      {
        kind: fc.constant('notice'),
        from: word,
        to: fc.array(word, { maxLength: 2 }),
        scenes: fc.array(fc.record({ scene: word }), { minLength: 1, maxLength: 2 }),
      },
      { requiredKeys: ['kind'] },
    );
    fc.assert(
      fc.property(manifestData, style, fc.nat(), record, (data, how, pick, wanted) => {
        const text = Object.keys(data).length === 0 ? '' : new Writer(how).write(data);
        const manifest = manifestOf(text);
        const all: readonly YamlPath[] = [
          ['uses'],
          ['decisions'],
          ['people'],
          ...places(data as Data)
            .filter((path) => path.length > 1)
            .map((path) => [...path, 'evidence']),
        ];
        const path = all[pick % all.length] ?? [];
        const expected = replaced(dataOf(manifest.root) ?? {}, path, (old) => [
          ...(isList(old ?? null) ? (old as readonly Data[]) : []),
          wanted as Data,
        ]);
        check(text, path, appendRecordEdit(manifest, path, wanted), expected);
      }),
      { numRuns: runs(1500) },
    );
  });

  it('are seldom refused', () => {
    assert.ok(made > 500);
    assert.ok(refused / made < 0.08, `${refused} of ${made}`);
  });
});
