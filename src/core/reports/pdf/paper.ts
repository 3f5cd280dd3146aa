import PDFDocument from 'pdfkit';
import { looks } from '../charts/drawing';
import type { ReportDocument } from '../document/document';
import type { Faces } from './fonts';
import type { Setting, TextLine } from './lines';

type Pdf = InstanceType<typeof PDFDocument>;
type Structure = ReturnType<Pdf['struct']>;

export const MARGIN = 42;
const BOTTOM = 48;

/** Lines of text are this many times as far apart as their letters are high. */
export const LEADING = 1.32;

/** From the upper edge of a line to the line on which its letters stand, whatever their fonts. */
const BASE = 0.95;

export const ink = { text: '#16202c', soft: '#52606f', rule: '#c9d1da', tint: '#eef1f5', link: '#0b57a4' } as const;

/** A part of the document for programs that read it aloud; of a document that is not tagged, nothing. */
export class Element {
  constructor(readonly structure?: Structure) {}

  end(): void {
    this.structure?.end();
  }
}

/** The pages of a PDF with a place on them where the next thing goes. */
export class Paper {
  readonly pdf: Pdf;
  readonly width: number;
  private readonly root: Element;
  private readonly chunks: Uint8Array[] = [];
  y = MARGIN;

  constructor(
    document: ReportDocument,
    readonly faces: Faces,
    private readonly tagged: boolean,
  ) {
    const date = new Date(`${document.asOf}T00:00:00Z`);
    this.pdf = new PDFDocument({
      size: 'A4',
      margin: 0,
      bufferPages: true,
      pdfVersion: '1.7',
      tagged,
      lang: document.language,
      displayTitle: true,
      font: '',
      info: {
        Title: document.title,
        Creator: document.madeBy,
        Producer: document.madeBy,
        CreationDate: date,
        ModDate: date,
      },
    });
    this.pdf.on('data', (chunk: Uint8Array) => void this.chunks.push(chunk));
    for (const { name, bytes } of faces.all) this.pdf.registerFont(name, bytes);
    this.width = this.pdf.page.width - 2 * MARGIN;
    this.root = new Element(tagged ? this.pdf.struct('Document') : undefined);
    if (this.root.structure) this.pdf.addStructure(this.root.structure);
  }

  get bottom(): number {
    return this.pdf.page.height - BOTTOM;
  }

  /** What is left of the page. */
  get left(): number {
    return this.bottom - this.y;
  }

  newPage(): void {
    compact(this.pdf.page);
    this.pdf.addPage();
    this.y = MARGIN;
  }

  /** Begins a new page unless so much is left of this one. */
  need(height: number): void {
    if (this.left < height && this.y > MARGIN) this.newPage();
  }

  /** Lets the library hand over what it has written; what waits too long in its queue slows it down. */
  async handOver(): Promise<void> {
    await Promise.resolve();
  }

  /** A part of the document for programs that read it aloud. */
  element(
    type: string,
    parent: Element = this.root,
    options: { readonly alt?: string; readonly scope?: 'Column' | 'Row' } = {},
  ): Element {
    if (!parent.structure) return parent;
    const structure = this.pdf.struct(type, options);
    parent.structure.add(structure);
    return new Element(structure);
  }

  /** Draws as a part of an element. */
  within({ structure }: Element, type: string, draw: () => void): void {
    if (!structure) {
      draw();
      return;
    }
    const content = this.pdf.markStructureContent(type);
    draw();
    this.pdf.endMarkedContent();
    structure.add(content);
  }

  /** Draws what only looks nice. */
  artifact(draw: () => void): void {
    if (this.tagged) this.pdf.markContent('Artifact');
    draw();
    if (this.tagged) this.pdf.endMarkedContent();
  }

  /** Draws a line of text from a point on, `y` being its upper edge. */
  line({ pieces }: TextLine, x: number, y: number, { size }: Setting, colour: string = ink.text): void {
    const { pdf } = this;
    let at = x;
    for (const { text, run, face, width, blank } of pieces) {
      const { to, id } = run;
      if (id !== undefined) pdf.addNamedDestination(id, 'XYZ', 0, y - 4, null);
      if (!blank) {
        const linked = to?.kind === 'entry' || to?.kind === 'address';
        pdf
          .font(face.name)
          .fontSize(size)
          .fillColor(linked ? ink.link : run.look ? looks[run.look].light : colour)
          .text(text, at, y + size * BASE, { lineBreak: false, baseline: 'alphabetic' });
        if (to?.kind === 'entry') pdf.goTo(at, y, width, size * 1.2, to.id);
        if (to?.kind === 'address') pdf.link(at, y, width, size * 1.2, to.address);
      }
      at += width;
    }
  }

  /** Writes the foot of every page, closes the document, and gives back its bytes. */
  close(
    foot: (page: number, pages: number) => { readonly left: TextLine; readonly right: TextLine },
    setting: Setting,
  ): Promise<Uint8Array> {
    this.root.end();
    const { start, count } = this.pdf.bufferedPageRange();
    for (let index = 0; index < count; index++) {
      this.pdf.switchToPage(start + index);
      const { left, right } = foot(index + 1, count);
      this.artifact(() => {
        this.line(left, MARGIN, this.bottom + 16, setting, ink.soft);
        this.line(right, MARGIN + this.width - right.width, this.bottom + 16, setting, ink.soft);
      });
    }
    return new Promise((resolve, reject) => {
      this.pdf.on('error', reject);
      this.pdf.on('end', () => resolve(joined(this.chunks)));
      this.pdf.end();
    });
  }
}

/**
 * Makes one piece of the many small ones of a page's content: a page waits until the last one is drawn, because its foot
 * tells how many there are, and thousands of pages in small pieces would fill the memory.
 */
function compact(page: object): void {
  const { content } = page as { readonly content?: { buffer?: unknown } };
  if (!content || !Array.isArray(content.buffer)) return;
  const chunks = content.buffer.filter((chunk): chunk is Uint8Array => chunk instanceof Uint8Array);
  if (chunks.length === content.buffer.length) content.buffer = [joined(chunks)];
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
