import type { Message } from '../words/message';
import type { Words } from '../words/words';
import { renderCsv } from './csv';
import type { ReportDocument } from './document/document';
import { documentHtml } from './html';
import { renderJson } from './json';
import { makeDocument, type Extent } from './makeDocument';
import { documentMarkdown } from './markdown';
import type { FontFile } from './pdf/fontFile';
import type { Report } from './report';
import { renderSarif } from './sarif';
import type { documentPdf } from './pdf/documentPdf';
import { sheetsOf } from './tables/sheets';
import type { workbook } from './xlsx/workbook';

/** A file of a rendered report; the suffix tells several of one report apart. */
export interface Rendered {
  readonly suffix: string;
  readonly content: string | Uint8Array;
}

/** What a shell provides for a rendering. */
export interface RenderMeans {
  /** The way from the folder of the rendered file to the production's, such as `../`; empty where they are one, absent where there is none to tell. */
  readonly toFiles?: string;
  /** The way to the production's folder from where a checkout begins, such as `shows/night/`; empty where they are one. */
  readonly fromRoot: string;
  /** How much of the report is shown where people read it; what they read through where it is not said. */
  readonly extent?: Extent;
  /** The fonts of a PDF, those that come with the program last. */
  readonly fonts: () => Promise<readonly FontFile[]>;
  /** What is too heavy to be loaded before somebody asks for it. */
  readonly pdf: () => Promise<{ readonly documentPdf: typeof documentPdf }>;
  readonly xlsx: () => Promise<{ readonly workbook: typeof workbook }>;
}

/** A format of the report. */
export interface ReportFormat {
  /** Bytes that no terminal can show. */
  readonly binary?: true;
  /** Several files, which no single output can take. */
  readonly several?: true;
  /** The files, or why they cannot be made. */
  readonly render: (
    report: Report,
    words: Words,
    means: RenderMeans,
  ) => readonly Rendered[] | Promise<readonly Rendered[] | Message>;
}

/** How a document is shown to people, by the ending of the file; a message says why it cannot be. */
export const documentFormats = {
  md: (document: ReportDocument) => documentMarkdown(document),
  html: (document: ReportDocument, _: Words, place: RenderMeans) => documentHtml(document, place),
  pdf: async (document: ReportDocument, words: Words, { pdf, fonts }: RenderMeans) =>
    (await pdf()).documentPdf(document, words, await fonts()),
} as const;

/** Every format by the ending of its files. */
export const reportFormats = {
  md: { render: (report, words, { extent }) => one(documentFormats.md(makeDocument(report, words, extent))) },
  html: {
    render: (report, words, means) =>
      one(documentFormats.html(makeDocument(report, words, means.extent), words, means)),
  },
  pdf: {
    binary: true,
    render: async (report, words, means) => {
      const made = await documentFormats.pdf(makeDocument(report, words, means.extent), words, means);
      return made instanceof Uint8Array ? one(made) : made;
    },
  },
  csv: { several: true, render: (report, words) => renderCsv(report, words) },
  xlsx: {
    binary: true,
    render: async (report, words, { xlsx }) => one(await (await xlsx()).workbook(sheetsOf(report, words), report.asOf)),
  },
  json: { render: (report) => one(renderJson(report)) },
  sarif: { render: (report, words, { fromRoot }) => one(renderSarif(report, words, fromRoot)) },
} as const satisfies { readonly [ending: string]: ReportFormat };

export type FormatName = keyof typeof reportFormats;

/** The names of all formats, Markdown first. */
export const formatNames = Object.keys(reportFormats) as unknown as readonly [FormatName, ...FormatName[]];

function one(content: string | Uint8Array): readonly Rendered[] {
  return [{ suffix: '', content }];
}
