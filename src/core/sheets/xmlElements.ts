import { SaxesParser } from 'saxes';

export interface OpenTag {
  /** Without a prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What is told of an XML text while it is read. */
export interface Listener {
  readonly open?: (tag: OpenTag) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Reads the XML of an office file and tells what stands in it. Throws where it is not well-formed: half a sheet would look
 * like a whole one. Entities that the text declares itself are neither expanded nor fetched.
 */
export function readElements(xml: string, { open, close, text }: Listener): void {
  if (xml === '') return;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  if (open) parser.on('opentag', ({ name, attributes }) => open({ name: local(name), attributes }));
  if (close) parser.on('closetag', ({ name }) => close(local(name)));
  if (text) parser.on('text', text);
  parser.write(xml).close();
}

/** The text of each element of a name, without what tells how to pronounce it. */
export function textsOf(xml: string, of: string): readonly string[] {
  const texts: string[] = [];
  let now: string | undefined;
  let inText = false;
  let spoken = false;
  readElements(xml, {
    open: ({ name }) => {
      if (name === of) now = '';
      if (name === 'rPh') spoken = true;
      inText = name === 't' && !spoken;
    },
    close: (name) => {
      if (name === of && now !== undefined) {
        texts.push(now);
        now = undefined;
      }
      if (name === 'rPh') spoken = false;
      inText = false;
    },
    text: (text) => {
      if (inText && now !== undefined) now += text;
    },
  });
  return texts;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
