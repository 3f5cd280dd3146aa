// Reads the lines by which the tests inside an editor tell the outside what happened (test/editor/report.ts writes them).

const mark = '@@editor-test ';

/** The event in a line, or undefined when the line is the editor's own talk. */
export function eventOf(line) {
  const at = line.indexOf(mark);
  return at < 0 ? undefined : JSON.parse(line.slice(at + mark.length));
}
