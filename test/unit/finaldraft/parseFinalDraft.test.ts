import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { parseFinalDraft } from '../../../src/core/finaldraft/parseFinalDraft';
import { lighthouse } from '../../support/finalDraft';
import { drawSpans } from '../../support/markedText';
import { assertLinear, processorTime } from '../../support/growth';
import { runs } from '../../support/runs';

/** A script of these paragraphs, and of what stands below them. */
function script(paragraphs: string, below = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<FinalDraft DocumentType="Script">\n<Content>\n${paragraphs}\n</Content>\n${below}</FinalDraft>\n`;
}

function paragraph(type: string, text: string, attributes = ''): string {
  return `<Paragraph Type="${type}"${attributes}><Text>${text}</Text></Paragraph>`;
}

const vault = paragraph('Scene Heading', 'INT. VAULT - DAY', ' Number="4"');

function outline(text: string): string {
  return parseFinalDraft(text)
    .screenplay.elements.map(({ kind, text: printed }) => `${kind}: ${printed}`.replaceAll('\n', ' / '))
    .join(' | ');
}

function codes(text: string): readonly string[] {
  return parseFinalDraft(text).problems.map(({ message }) => message.code);
}

function tagsByScene(text: string): readonly (readonly string[])[] {
  const { screenplay, tags } = parseFinalDraft(text);
  return screenplay.scenes.map(({ span }) =>
    tags
      .filter((tag) => tag.span.start >= span.start && tag.span.start < span.end)
      .map(
        ({ declares, categories }) =>
          `${declares} ${categories.map((one) => one.category ?? `?${one.text}`).join(', ')}`,
      ),
  );
}

describe('a Final Draft script', () => {
  it('is a screenplay like any other', () => {
    const { screenplay, tags } = parseFinalDraft(lighthouse);
    assert.deepEqual(
      screenplay.scenes.map(({ heading, omitted, notes }) => [heading.number, heading.text, omitted, notes.length]),
      [
        ['1', 'INT. LIGHTHOUSE - NIGHT', false, 2],
        ['2', 'OMITTED', true, 0],
        ['2A', 'THE LAMP ROOM', false, 2],
      ],
    );
    assert.deepEqual(
      tags.map(({ declares, categories, uses, characters }) => [
        declares,
        categories[0]?.category,
        uses[0]?.text,
        characters[0]?.text,
      ]),
      [
        ['uses', 'de-aging', 'U-001', 'ORLA'],
        ['uses', 'face-replacement', undefined, undefined],
      ],
    );
    assert.deepEqual(
      screenplay.titlePage.map(({ key, values }) => `${key}: ${values.join(' / ')}`),
      ['Title: The Lamp', 'Credit: Written by', 'Author: Ida Marsh', 'Notes: Blue, 3 May'],
    );
  });

  it('has its scenes, headings and numbers at their places in the XML', () => {
    const text = script(
      `${vault}\n${paragraph('Action', 'Dust 😀.')}\n<Paragraph Number='5' Type="Scene Heading"><SceneProperties Page="1"/><Text>EXT. </Text><Text>ROOF</Text></Paragraph>`,
    );
    const { scenes } = parseFinalDraft(text).screenplay;
    const [first, second] = scenes;
    assert.ok(first && second);
    assert.equal(
      drawSpans(
        text,
        scenes.flatMap(({ heading }) => heading.numberSpan ?? []),
      )
        .match(/«\d»/g)
        ?.join(),
      '«4»,«5»',
    );
    assert.equal(text.slice(first.heading.span.start, first.heading.span.end), 'INT. VAULT - DAY');
    assert.equal(text.slice(second.heading.span.start, second.heading.span.end), 'EXT. </Text><Text>ROOF');
    assert.equal(text.slice(first.span.start).startsWith('<Paragraph Type="Scene Heading"'), true);
    assert.deepEqual([first.span.end, second.span.end], [second.span.start, text.length]);
  });

  const elements: Readonly<Record<string, readonly [paragraphs: string, expected: string]>> = {
    'a speech in parts': [
      paragraph('Character', 'ORLA') +
        paragraph('Dialogue', 'One.') +
        paragraph('Parenthetical', 'beat') +
        paragraph('Dialogue', 'Two.') +
        paragraph('Dialogue', 'Three.'),
      'character: ORLA | dialogue: One. | parenthetical: (beat) | dialogue: Two. / Three.',
    ],
    'a cue that nobody speaks under': [
      paragraph('Character', 'ORLA') + paragraph('Action', 'She stops.'),
      'action: ORLA | action: She stops.',
    ],
    'words that nobody speaks': [paragraph('Dialogue', 'Hello.'), 'action: Hello.'],
    'a line in brackets typed as dialogue': [
      paragraph('Character', 'ORLA') + paragraph('Dialogue', '(beat)') + paragraph('Dialogue', 'One.'),
      'character: ORLA | parenthetical: (beat) | dialogue: One.',
    ],
    songs: [paragraph('Character', 'ORLA') + paragraph('Singing', 'la la'), 'character: ORLA | lyrics: la la'],
    'shots, acts and kinds of one’s own': [
      paragraph('Shot', 'CLOSE ON') +
        paragraph('New Act', 'ACT ONE', ' Alignment="Center"') +
        paragraph('Chorus', 'Hm.'),
      'action: CLOSE ON | centered: ACT ONE | action: Hm.',
    ],
    'an outline': [
      paragraph('Outline 2', 'Storm') +
        paragraph('Outline Body', 'It begins.') +
        paragraph('Summary', 'It ends.') +
        paragraph('Note', 'Why?'),
      'section: Storm | synopsis: It begins. | synopsis: It ends.',
    ],
    'runs of emphasis, joined where a revision parts them': [
      '<Paragraph Type="Action"><Text>A </Text><Text Style="Bold">bo</Text><Text Style="Bold" RevisionID="2">ld </Text><Text Style="Bold+Italic+Underline">one</Text><Text Style="">, 2*3.</Text></Paragraph>',
      'action: A **bold** _***one***_, 2\\*3.',
    ],
    'capitals by style': ['<Paragraph Type="Action"><Text Style="AllCaps">bang</Text></Paragraph>', 'action: BANG'],
    'soft line breaks': [paragraph('Action', 'One.\u2028Two.\n\nThree.'), 'action: One. / Two. / Three.'],
    'entities and CDATA': [paragraph('Action', 'A &amp; B &#233;&#x1F600; <![CDATA[<C>]]>'), 'action: A & B é😀 <C>'],
    'a page that begins': [
      paragraph('Action', 'One.') + paragraph('Action', 'Two.', ' StartsNewPage="Yes"'),
      'action: One. | page-break:  | action: Two.',
    ],
    'empty paragraphs': [paragraph('Action', '') + paragraph('Scene Heading', ' ') + '<Paragraph/>', ''],
    'signs that Fountain would take for notes and boneyards': [
      paragraph('Action', 'a [[ b /* c'),
      'action: a [ [ b /\\* c',
    ],
    'dual dialogue beside the paragraphs': [
      `<DualDialogue>${paragraph('Character', 'A')}${paragraph('Dialogue', 'x')}${paragraph('Character', 'B')}${paragraph('Dialogue', 'y')}</DualDialogue>`,
      'character: A | dialogue: x | character: B | dialogue: y',
    ],
  };
  for (const [name, [paragraphs, expected]] of Object.entries(elements))
    it(`reads ${name}`, () => assert.equal(outline(script(paragraphs)), expected));

  it('marks the second of two speeches side by side', () => {
    assert.deepEqual(
      parseFinalDraft(lighthouse)
        .screenplay.elements.filter(({ kind }) => kind === 'character')
        .map(({ text, dual }) => [text, dual]),
      [
        ['ORLA (V.O.)', undefined],
        ['ORLA', undefined],
        ['PIETER', true],
      ],
    );
  });

  it('keeps a scene that has a number and no words', () => {
    assert.deepEqual(
      parseFinalDraft(script('<Paragraph Type="Scene Heading" Number="9"><Text/></Paragraph>')).screenplay.scenes.map(
        ({ heading }) => heading.number,
      ),
      ['9'],
    );
  });

  const omitted = [
    ['<Paragraph Number="5" Type="Scene Heading"><Text>OMITTED</Text></Paragraph>', 'OMITTED'],
    [
      `<Paragraph Number="5" Type="Scene Heading"><Text>Omitted</Text><OmittedScene>${paragraph('Action', 'x')}</OmittedScene></Paragraph>`,
      'Omitted',
    ],
    [
      `<Paragraph Number="5" Type="Scene Heading"><OmittedScene>${paragraph('Action', 'x')}</OmittedScene></Paragraph>`,
      'OMITTED',
    ],
    [
      `<Paragraph Number="5" Type="Scene Heading"><Text>INT. A</Text><OmittedScene>${paragraph('Action', 'x')}</OmittedScene></Paragraph>`,
      'INT. A (OMITTED)',
    ],
  ] as const;
  for (const [source, heading] of omitted) {
    it(`knows ${heading} for an omitted scene, and counts nothing in it`, () => {
      const [scene] = parseFinalDraft(script(source)).screenplay.scenes;
      assert.deepEqual(
        [scene?.omitted, scene?.heading.text, scene?.elements.filter(({ kind }) => kind !== 'boneyard')],
        [true, heading, []],
      );
    });
  }
});

describe('tags in a Final Draft script', () => {
  const note = (text: string, attributes = ''): string =>
    `<ScriptNote ID="1"${attributes}>${text
      .split('\n')
      .map((line) => `<Paragraph><Text>${line}</Text></Paragraph>`)
      .join('')}</ScriptNote>`;
  const noted = (inside: string): string =>
    script(`${vault}<Paragraph Type="Action">${inside}<Text>Dust.</Text></Paragraph>`);

  const notes: readonly (readonly [inside: string, notes: readonly string[], tags: readonly string[]])[] = [
    [note('ai: crowd'), ['ai: crowd'], ['uses crowd']],
    [note('[[ai: crowd; use: U-1]]'), ['ai: crowd; use: U-1'], ['uses crowd']],
    [note('ai: crowd\nuse: U-1'), ['ai: crowd; use: U-1'], ['uses crowd']],
    [note('ai: crowd;\nuse: U-1'), ['ai: crowd; use: U-1'], ['uses crowd']],
    [note('Ask Dana.\nai: crowd\nai: none'), ['Ask Dana.', 'ai: crowd', 'ai: none'], ['uses crowd', 'none ']],
    [note('[[ai: crowd]] ask Dana'), ['ask Dana', 'ai: crowd'], ['uses crowd']],
    [note('de-aging', ' Name="AI"'), ['AI: de-aging'], ['uses de-aging']],
    [note('', ' Name="ai: crowd"'), ['ai: crowd'], ['uses crowd']],
    [note('Why?', ' Name="Casting" WriterName="Dana Reyes"'), ['Casting: Why? (Dana Reyes)'], []],
    [note('ai: crowd', ' WriterName="Dana Reyes"'), ['ai: crowd'], ['uses crowd']],
    [note('ai: previes'), ['ai: previes'], ['unclear ?previes']],
    [note('a ]] b [[ c'), ['a ] ] b [ [ c'], []],
    [note('One.\n\nTwo.'), ['One.\nTwo.'], []],
    [note(''), [], []],
  ];
  for (const [inside, texts, tags] of notes) {
    it(`reads ${inside}`, () => {
      assert.deepEqual(
        parseFinalDraft(noted(inside)).screenplay.notes.map(({ text }) => text),
        texts,
      );
      assert.deepEqual(tagsByScene(noted(inside)), [tags]);
    });
  }

  it('offers no change to a file that is not ours to write', () => {
    const { problems } = parseFinalDraft(noted(note('ai: previes')));
    assert.deepEqual(
      problems.map(({ message, fix }) => [message.code, fix]),
      [['tag.misspelt-category', undefined]],
    );
  });

  it('stand at the words of their note', () => {
    const text = noted(note('ai: crowd'));
    assert.deepEqual(
      parseFinalDraft(text).tags.map(({ span }) => text.slice(span.start, span.end)),
      ['ai: crowd'],
    );
  });

  it('count in a note of the outline', () => {
    const text = script(vault + paragraph('Note', 'Ask Dana.\nai: crowd'));
    assert.deepEqual(
      [tagsByScene(text), parseFinalDraft(text).screenplay.notes.map((note) => note.text), codes(text)],
      [[['uses crowd']], ['Ask Dana.', 'ai: crowd'], []],
    );
  });

  it('that are typed among the words count, and are said to print', () => {
    const text = script(vault + paragraph('Action', 'Dust [[ai: crowd]] falls.'));
    assert.deepEqual(
      [tagsByScene(text), codes(text), outline(text)],
      [[['uses crowd']], ['finaldraft.printed-tag'], 'scene-heading: INT. VAULT - DAY | action: Dust  falls.'],
    );
  });

  it('with one bracket are pointed out', () =>
    assert.deepEqual(codes(script(vault + paragraph('Action', '[ai: crowd]'))), ['tag.half-open']));

  const ranges = [
    ['0,4', []],
    ['5,21', [['uses crowd'], []]],
    ['22,23', [['uses crowd'], []]],
    ['31,31', [['uses crowd'], []]],
    ['35,36', [['uses crowd'], []]],
    ['40,36', [['uses crowd'], []]],
    ['38,40', [['uses crowd'], []]],
    ['45,45', [[], ['uses crowd']]],
    ['99,120', [[], []]],
    ['x', [[], []]],
  ] as const;
  for (const [range, expected] of ranges) {
    it(`in a note of the range ${range} belong to ${expected.length === 0 ? 'the whole script' : 'that scene, or to none'}`, () => {
      // The paragraphs begin at 0, 5, 22, 28 (a dual dialogue of two) and 31; the second scene at 42, and the script ends at 52.
      const dual = `<Paragraph><DualDialogue>${paragraph('Character', 'ORLA')}${paragraph('Dialogue', 'Oh.')}</DualDialogue></Paragraph>`;
      const text = script(
        paragraph('Action', 'Hum.') +
          vault +
          paragraph('Action', 'Dust.') +
          dual +
          paragraph('Action', 'More dust.') +
          paragraph('Scene Heading', 'EXT. ROOF'),
        `<ScriptNotes>${note('ai: crowd', ` Range="${range}"`)}</ScriptNotes>`,
      );
      assert.deepEqual(tagsByScene(text), expected.length === 0 ? [[], []] : expected);
      assert.equal(parseFinalDraft(text).tags.length, /^(?:99|x)/.test(range) ? 0 : 1);
      assert.deepEqual(codes(text), /^(?:99|x)/.test(range) ? ['finaldraft.unplaced-tag'] : []);
    });
  }

  const tagger = (category: string, label: string): string =>
    script(
      `${vault}<Paragraph Type="Action"><Text TagNumber="3 4">Dust</Text><Text TagNumber="3">, dust.</Text></Paragraph>`,
      `<TagData><TagCategories><TagCategory Id="c" Name="${category}"/></TagCategories><TagDefinitions><TagDefinition CatId="c" Id="d" Label="${label}"/></TagDefinitions><Tags><Tag Number="3"><DefId>d</DefId></Tag></Tags></TagData>`,
    );
  const entries: readonly (readonly [
    category: string,
    label: string,
    tags: readonly string[],
    codes: readonly string[],
  ])[] = [
    ['Visual Effects', 'Face replacement', [], ['finaldraft.tagged-effect']],
    ['VFX', 'Storm', [], ['finaldraft.tagged-effect']],
    ['Makeup', 'De-aging', [], ['finaldraft.tagged-effect']],
    ['De-aging', 'Orla', [], ['finaldraft.tagged-effect']],
    ['AI', 'De-aging', ['uses de-aging'], []],
    ['AI: de-aging', 'Orla', ['uses de-aging'], []],
    ['Generative AI', 'Crowd', ['uses crowd'], []],
    ['AI', 'Her face', ['unclear ?Her face'], ['tag.unknown-category']],
    ['AI', 'None', ['none '], []],
    ['Visual Effects', 'ai: crowd; use: U-1', ['uses crowd'], []],
    ['Cast Members', 'AI', [], []],
    ['Cast Members', 'Ai Lin', [], []],
    ['Props', 'AI hologram', [], []],
    ['Music', 'Score', [], []],
    ['Set Dressing', 'Posters', [], []],
    ['Aircraft', 'De Havilland', [], []],
  ];
  for (const [category, label, tags, found] of entries) {
    it(`say of “${label}” under “${category}” no more than the tagger does`, () => {
      assert.deepEqual([tagsByScene(tagger(category, label)), codes(tagger(category, label))], [[tags], found]);
    });
  }
});

describe('a Final Draft file that is damaged', () => {
  const damaged: readonly (readonly [name: string, text: string, codes: readonly string[], scenes: number])[] = [
    ['empty', '', ['finaldraft.no-script'], 0],
    ['no XML', 'INT. VAULT - DAY', ['finaldraft.no-script'], 0],
    ['XML of another kind', '<a><b/></a>', ['finaldraft.no-script'], 0],
    ['cut off', script(vault + paragraph('Action', 'Dust.')).slice(0, -40), ['finaldraft.malformed'], 1],
    [
      'without a closing tag',
      script(vault + '<Paragraph Type="Action"><Text>Dust.</Paragraph>' + vault),
      ['finaldraft.malformed'],
      2,
    ],
    ['with an ampersand of its own in CDATA', script(paragraph('Action', '<![CDATA[Dust & dirt]]>') + vault), [], 1],
    ['with a bare ampersand', script(paragraph('Action', 'Dust & dirt') + vault), ['finaldraft.malformed'], 1],
    [
      'with entities of its own',
      `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>${script(paragraph('Action', '&b;&c;') + vault).replace(/^<\?.*\n/, '')}`,
      ['finaldraft.malformed'],
      1,
    ],
    ['with a byte order mark', `\uFEFF${script(vault)}`, [], 1],
    ['with CRLF', script(vault).replaceAll('\n', '\r\n'), [], 1],
    ['nested without end', '<a>'.repeat(20000), ['finaldraft.no-script', 'finaldraft.malformed'], 0],
    ['nested without end in the script', script('<Paragraph><DualDialogue>'.repeat(5000)), ['finaldraft.malformed'], 0],
  ];
  for (const [name, text, expected, scenes] of damaged) {
    it(`is read as far as possible: ${name}`, () => {
      assert.deepEqual(codes(text), expected);
      assert.equal(parseFinalDraft(text).screenplay.scenes.length, scenes);
    });
  }

  it('says where it is damaged', () => {
    const text = script(`${vault}\n<Paragraph Type="Action"><Text>Dust.</Paragraph>`);
    const { screenplay, problems } = parseFinalDraft(text);
    assert.deepEqual(
      problems.map(({ span, severity }) => [screenplay.lines.position(span.start).line, severity]),
      [[4, 'error']],
    );
  });

  it('keeps what an ampersand would swallow', () =>
    assert.equal(
      outline(script(`${paragraph('Action', 'Dust & dirt')}${paragraph('Action', 'More; dust')}`)),
      'action: Dust & dirt | action: More; dust',
    ));

  it('does not read what its own entities stand for', () => {
    const text =
      '<!DOCTYPE x [<!ENTITY a "SECRET">]><FinalDraft><Content><Paragraph Type="Action"><Text>&a;</Text></Paragraph></Content></FinalDraft>';
    assert.equal(outline(text), 'action: &a;');
  });

  it('is never thrown at, wherever it is torn', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: lighthouse.length }),
        fc.nat({ max: 400 }),
        fc.constantFrom('', '<', '>', '&', '</Text>', '<OmittedScene>', '[[', '"'),
        (at, length, put) => {
          const text = lighthouse.slice(0, at) + put + lighthouse.slice(at + length);
          const { screenplay, tags, problems } = parseFinalDraft(text);
          for (const { span } of [
            ...screenplay.elements,
            ...screenplay.scenes,
            ...screenplay.notes,
            ...tags,
            ...problems,
          ])
            assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
        },
      ),
      { numRuns: runs(1000) },
    );
  });
});

describe('the time a Final Draft script takes', () => {
  const hostile: Readonly<Record<string, (size: number) => string>> = {
    'a script': (size) =>
      script(
        `${vault}${paragraph('Character', 'ORLA')}${paragraph('Dialogue', 'Hello.')}${paragraph('Action', 'Dust [[n]] falls.')}`.repeat(
          size,
        ),
      ),
    'notes with ranges': (size) =>
      script(
        paragraph('Action', 'Dust.').repeat(size),
        `<ScriptNotes>${'<ScriptNote Range="6,9"><Paragraph><Text>ai: crowd</Text></Paragraph></ScriptNote>'.repeat(size)}</ScriptNotes>`,
      ),
    'open brackets': (size) => script(paragraph('Action', '[[ '.repeat(size * 10))),
    ampersands: (size) => script(paragraph('Action', '&amp;& a'.repeat(size * 5))),
    runs: (size) =>
      script(`<Paragraph Type="Action">${'<Text Style="Bold">a [[b]]</Text><Text>c</Text>'.repeat(size)}</Paragraph>`),
    lines: (size) => script(paragraph('Action', 'a\u2028'.repeat(size * 10))),
    'open elements': (size) => '<a b="c">'.repeat(size * 10),
    'lines of one speech': (size) =>
      script(paragraph('Character', 'ORLA') + paragraph('Dialogue', 'Hello.').repeat(size * 2)),
  };

  const read = (text: string) => () => parseFinalDraft(text);

  for (const [name, write] of Object.entries(hostile)) {
    it(`grows with the text, not with its square: ${name}`, () => {
      let size = 200;
      while (size < 50000 && processorTime(read(write(size))) < 4) size *= 2;
      assertLinear((size) => read(write(size)), size);
    });
  }

  describe('in the spellings of other versions', () => {
    const script = (content: string, rest = ''): ReturnType<typeof parseFinalDraft> =>
      parseFinalDraft(`<FinalDraft><Content>${content}</Content>${rest}</FinalDraft>`);
    const heading = '<Paragraph Type="Scene Heading" Number="1"><Text>INT. HALL - DAY</Text></Paragraph>';

    it('reads an omitted scene before or behind the words of its heading', () => {
      const body = '<OmittedScene><Paragraph Type="Scene Heading"><Text>EXT. YARD</Text></Paragraph></OmittedScene>';
      for (const inner of [`<Text>OMITTED</Text>${body}`, `${body}<Text>Omitted</Text>`, body]) {
        const { scenes } = script(
          `${heading}<Paragraph Number="2" Type="Scene Heading">${inner}</Paragraph>`,
        ).screenplay;
        assert.deepEqual(
          scenes.map(({ omitted, heading: { number } }) => [omitted, number]),
          [
            [false, '1'],
            [true, '2'],
          ],
        );
      }
    });

    it('keeps alternative lines as notes, and a tag that was typed into one', () => {
      const { screenplay, tags } = script(
        `${heading}<Paragraph Type="Character"><Text>ORLA</Text></Paragraph><Paragraph Type="Dialogue"><Text>Run.</Text><Alts Current="0"><AltId>4</AltId><AltId>9</AltId></Alts></Paragraph>`,
        '<AltCollection><Alt Id="4"><Paragraph><Text>Go.</Text></Paragraph></Alt><Alt Id="9"><Paragraph><Text>Leave. [[ai: crowd]]</Text></Paragraph></Alt></AltCollection>',
      );
      assert.deepEqual(
        screenplay.notes.map(({ text }) => text),
        ['Alternative line: Go.', 'Alternative line: Leave.', 'ai: crowd'],
      );
      assert.equal(tags.length, 1);
    });

    it('reads words of several revisions as one, and dialogue under its short name', () => {
      const { elements } = script(
        `${heading}<Paragraph Type="Character"><Text RevisionID="1">ORLA</Text></Paragraph><Paragraph Type="Dialog"><Text RevisionID="1">Run, </Text><Text RevisionID="3" AdornmentStyle="-1">run.</Text></Paragraph>`,
      ).screenplay;
      assert.deepEqual(
        elements.map(({ kind, text }) => [kind, text]),
        [
          ['scene-heading', 'INT. HALL - DAY'],
          ['character', 'ORLA'],
          ['dialogue', 'Run, run.'],
        ],
      );
    });

    it('points out a paragraph that begins like a heading and is none', () => {
      const { problems } = script(
        `${heading}<Paragraph Type="Action"><Text>EXT. YARD - NIGHT</Text></Paragraph><Paragraph Type="Action"><Text>Interior lights flicker.</Text></Paragraph>`,
      );
      assert.deepEqual(
        problems.map(({ message: { code }, severity }) => [code, severity]),
        [['finaldraft.unread-heading', 'warning']],
      );
    });
  });
});
