import assert from 'node:assert/strict';
import type { Screenplay } from '../../src/core/fountain/screenplay';
import type { Problem } from '../../src/core/text/problem';
import type { Span } from '../../src/core/text/range';
import { english } from '../../src/core/words/words';

/** Every problem lies in the text, and can be said. */
export function checkProblems(problems: readonly Problem[], text: string): void {
  for (const { span, message, fix } of problems) {
    checkSpan(span, text);
    assert.notEqual(english.say(message).trim(), '', message.code);
    for (const edit of fix?.edits ?? []) checkSpan(edit.span, text);
  }
}

export function checkSpan({ start, end }: Span, text: string): void {
  assert.ok(
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length,
    `${start}-${end} of ${text.length}`,
  );
}

/** Whatever is no blank lies in the title page or in an element, and none of it in two. */
export function checkNothingLost({ text, titlePage, elements }: Screenplay): void {
  let at = 0;
  for (const [index, { span }] of [...titlePage, ...elements].entries()) {
    assert.ok(span.start >= at && span.end > span.start, `${span.start}-${span.end} after ${at}`);
    // Only notes, boneyards and blanks may stand before the title page.
    if (index > 0 || titlePage.length === 0) assert.match(text.slice(at, span.start), /^\s*$/);
    at = span.end;
  }
  assert.match(text.slice(at), /^\s*$/);
}

const letters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;
const evil: { readonly [format: string]: RegExp } = {
  html: /<x-evil|<script|<\/style>(?!\n<\/head>)|href="(?!https?:|#|[\w%./-]*#L\d)|\son\w+=(?=[^<]*>)(?<=<[^>]*)/,
  md: /(?<!\\)<(?:x-evil|!--|!\[)|(?<!\\)\]\((?:javascript|command):|(?<!\\)!\[/,
  xlsx: /<x-evil|<f>|<!--|<!DOCTYPE/,
};

/** Nothing that somebody wrote works as anything but letters in a text of a format. */
export function checkEscaped(format: string, text: string): void {
  if (format !== 'json') assert.doesNotMatch(text, letters, format);
  const bad = evil[format];
  // What stands in code spans is shown as it is.
  if (bad) assert.doesNotMatch(format === 'md' ? text.replace(/(`+)[^\n]*?\1/g, '') : text, bad, format);
  if (format === 'json' || format === 'sarif') assert.doesNotThrow(() => void JSON.parse(text));
}

/** A terminal gets letters, ends of lines, and the program's own colours. */
export function checkTerminal(text: string): void {
  assert.doesNotMatch(
    text.replace(/\u001b\[\d{1,2}m/g, ''),
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u,
  );
}
