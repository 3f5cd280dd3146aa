import assert from 'node:assert/strict';
import type { Assessment } from '../../../src/core/evaluation/assessment';
import { agreementFile, evaluateTexts, explanationOf } from '../../support/evaluation';
import { withEdit } from '../../support/withEdit';

const declared = 'INT. FERRY - DAY #1#\n\n[[ai: generative-vfx; use: U-1]]\n\nWaves.\n';
const undeclared = `${declared}\nEXT. PIER - NIGHT #2#\n\nRain.\n`;

function production(facts: string, uses = '', more = ''): string {
  const use = `uses:\n  - { id: U-1, scenes: ["1"], category: generative-vfx, summary: The wave., people: [], ${uses || 'stage: post'} }\n`;
  return `production: { title: Low Tide, agreements: [rider]${facts && `, ${facts}`} }\n${use}${more}`;
}

function obligation(level: string, lines: string): string {
  return `  - { id: duty, cite: clause 1, summary: A duty., level: ${level}, confidence: medium, sources: [R1], ${lines} }\n`;
}

const notice = 'kind: notice, requires: { what: a notice, from: producer, to: buyer, evidence: [notice] }';

function judged(agreement: string, manifest: string, script = declared, asOf?: string): Assessment | undefined {
  return evaluateTexts(manifest, [agreement], script, asOf).assessments.find((one) => one.obligation === 'duty');
}

describe('an obligation', () => {
  for (const [name, lines, manifest, outcome] of [
    [
      'that forbids what is recorded is blocked',
      'kind: restriction, forbids: { gai-made-a-condition: yes }',
      production('gai-made-a-condition: yes'),
      'blocked',
    ],
    [
      'that forbids what is recorded as no is met',
      'kind: restriction, forbids: { gai-made-a-condition: yes }',
      production('gai-made-a-condition: no'),
      'met',
    ],
    [
      'that forbids what nobody recorded asks',
      'kind: restriction, forbids: { gai-made-a-condition: yes }',
      production(''),
      'needs-facts',
    ],
    ['on request sleeps', `on-request: yes, ${notice}`, production(''), 'on-request'],
    [
      'on request wakes when somebody asks',
      `on-request: yes, ${notice}`,
      production('', '', 'requests: [ { obligation: rider/duty, by: union, on: 2026-05-01 } ]\n'),
      'open',
    ],
    ['that informs is never open', 'kind: notice, strength: information', production(''), 'not-required'],
    [
      'shown by the record is met by it',
      'kind: record, requires: { what: a named tracker, shown-by: { gai-made-a-condition: no } }',
      production('gai-made-a-condition: no'),
      'met',
    ],
    [
      'shown by the record is open against it',
      'kind: record, requires: { what: a named tracker, shown-by: { gai-made-a-condition: no } }',
      production('gai-made-a-condition: yes'),
      'open',
    ],
    [
      'with a choice is met by one of two',
      'kind: record, requires: { either: [ { what: a, evidence: [approval] }, { what: b, shown-by: { gai-made-a-condition: no } } ] }',
      production('gai-made-a-condition: no'),
      'met',
    ],
    [
      'with a choice is open when an alternative that may not exist has no paper',
      'kind: record, requires: { either: [ { what: a, evidence: [approval] }, { what: b, evidence: [notice], when: { gai-made-a-condition: no } } ] }',
      production(''),
      'open',
    ],
    [
      'with a choice asks whether the alternative exists whose paper is on record',
      'kind: record, requires: { either: [ { what: a, evidence: [approval] }, { what: b, evidence: [notice], when: { gai-made-a-condition: no } } ] }',
      production('', '', 'evidence: [ { kind: notice, given-at: 2026-05-01 } ]\n'),
      'needs-facts',
    ],
    [
      'with a choice is met by the paper of an alternative that exists',
      'kind: record, requires: { either: [ { what: a, evidence: [approval] }, { what: b, evidence: [notice], when: { gai-made-a-condition: no } } ] }',
      production('gai-made-a-condition: no', '', 'evidence: [ { kind: notice, given-at: 2026-05-01 } ]\n'),
      'met',
    ],
  ] as const) {
    it(name, () => {
      const found = judged(agreementFile(obligation('production', lines)), manifest);
      assert.equal(found?.outcome, outcome, explanationOf(found));
    });
  }

  it('of some use stays open until the register is complete', () => {
    const some = agreementFile(obligation('production', `${notice}, when: { some-use: { modality: text } }`));
    assert.equal(judged(some, production(''), undeclared)?.outcome, 'needs-facts');
    assert.deepEqual(
      judged(some, production(''), undeclared)?.missing.map((one) => one.fact),
      ['register-complete'],
    );
    const whole =
      'vendors: []\ndeclarations: [{ scenes: [1], stages: [development, prep, shoot, delivery], by: producer, on: 2026-05-04 }]\n';
    assert.equal(judged(some, production('', '', whole), declared)?.outcome, 'not-required');
    assert.equal(
      judged(some, production('', '', withEdit(whole, 'vendors: []', '')), declared)?.outcome,
      'needs-facts',
    );
  });

  it('with a smaller demand asks only where that makes a difference', () => {
    const lines = `${withEdit(notice, 'kind: notice', 'kind: disclosure')}, exceptions: [ { id: quiet, confidence: high, when: { programme: satire }, instead: { what: a quiet note, to: audience, evidence: [audience-disclosure] } } ]`;
    const both = agreementFile(obligation('production', lines));
    assert.equal(judged(both, production('programme: [satire]'))?.outcome, 'open');
    assert.ok(explanationOf(judged(both, production('programme: [satire]'))).includes('a quiet note'));
    assert.equal(judged(both, production(''))?.outcome, 'open');
    const note = 'evidence: [ { kind: audience-disclosure, to: audience, given-at: 2026-05-01 } ]\n';
    assert.equal(judged(both, production('programme: [satire]', '', note))?.outcome, 'met');
    assert.equal(judged(both, production('', '', note))?.outcome, 'needs-facts');
    assert.equal(judged(both, production('programme: [news]', '', note))?.outcome, 'open');
  });
});

describe('a definition', () => {
  const cases = `definitions:
  class:
    level: use
    cases:
      - { is: temp, when: { output: temp } }
      - { is: small, when: { output: final, prominence: incidental } }
      - { is: large, when: { output: final } }
      - { otherwise: temp }`;

  for (const [name, test, uses, outcome] of [
    ['asks what decides between its cases', 'class: small', 'output: final', 'needs-facts'],
    ['is decided when all that remains is wanted', 'class: [small, large]', 'output: final', 'open'],
    ['is decided when nothing that remains is wanted', 'class: temp', 'output: final', 'not-required'],
    ['takes its first true case', 'class: small', 'output: final, prominence: incidental', 'open'],
    ['takes otherwise when no case holds', 'class: temp', 'output: cut', 'open'],
  ] as const) {
    it(name, () => {
      const found = judged(
        agreementFile(obligation('use', `${notice}, when: { ${test} }`), cases),
        production('', uses),
      );
      assert.equal(found?.outcome, outcome, explanationOf(found));
    });
  }

  it('carries the facts that decided it', () => {
    const found = judged(
      agreementFile(obligation('use', `${notice}, when: { class: large }`), cases),
      production('', 'output: final, prominence: featured'),
    );
    const [ground] = found?.grounds ?? [];
    assert.deepEqual(
      [
        ground?.fact,
        ground?.value,
        ground?.because?.some(({ fact, value }) => fact === 'prominence' && value === 'featured'),
      ],
      ['class', 'large', true],
    );
  });
});

describe('a term', () => {
  const termed = (from: string, until: string, by: string): string =>
    withEdit(
      agreementFile(obligation('use', notice)),
      'covers:',
      `term: { from: ${from}, until: ${until}, by: ${by} }\ncovers:`,
    );

  for (const [name, agreement, facts, uses, outcome] of [
    ['that holds the date governs', termed('2026-01-01', '2026-12-31', 'act-date'), '', 'act-date: 2026-05-01', 'open'],
    [
      'that is over says so and goes on without a successor',
      termed('2024-01-01', '2025-12-31', 'act-date'),
      '',
      'act-date: 2026-05-01',
      'open',
    ],
    ['still ahead is not yet', termed('2027-01-01', '2027-12-31', 'act-date'), '', 'act-date: 2026-05-01', 'not-yet'],
    [
      'that began after the act does not govern it',
      termed('2026-07-01', '2027-12-31', 'act-date'),
      '',
      'act-date: 2026-05-01',
      undefined,
    ],
    ['without its date asks for it', termed('2026-01-01', '2026-12-31', 'act-date'), '', '', 'needs-facts'],
    [
      'without its date is placed by work at or after a shoot that began in it',
      termed('2026-01-01', '2026-12-31', 'act-date'),
      'principal-photography-start: 2026-02-01',
      'stage: post',
      'open',
    ],
    [
      'without its date is not placed by work before the shoot',
      termed('2026-01-01', '2026-12-31', 'act-date'),
      'principal-photography-start: 2026-02-01',
      'stage: prep',
      'needs-facts',
    ],
    [
      'without its date is not placed by a shoot that began before it',
      termed('2026-01-01', '2026-12-31', 'act-date'),
      'principal-photography-start: 2025-02-01',
      'stage: post',
      'needs-facts',
    ],
    [
      'with two dates that agree governs',
      termed('2026-01-01', '2026-12-31', '[act-date, principal-photography-start]'),
      'principal-photography-start: 2026-02-01',
      'act-date: 2026-05-01',
      'open',
    ],
    [
      'with two dates that differ asks which governs',
      termed('2026-01-01', '2026-12-31', '[act-date, principal-photography-start]'),
      'principal-photography-start: 2025-02-01',
      'act-date: 2026-05-01',
      'needs-judgement',
    ],
  ] as const) {
    it(name, () => {
      assert.equal(
        judged(agreement, withEdit(production(facts, uses), 'agreements: [rider]', 'agreements: [riders]'))?.outcome,
        outcome,
      );
    });
  }

  it('is passed over where the production names the version itself', () => {
    assert.equal(
      judged(termed('2027-01-01', '2027-12-31', 'act-date'), production('', 'act-date: 2026-05-01'))?.outcome,
      'open',
    );
  });

  it('lets a recorded decision say which date governs', () => {
    const decision =
      'decisions: [ { question: riders/judged-which-date-governs, use: U-1, answer: act-date, by: P-1, on: 2026-06-01, why: Counsel. } ]\n';
    const manifest = withEdit(
      production('principal-photography-start: 2025-02-01', 'act-date: 2026-05-01', decision),
      '[rider]',
      '[riders]',
    );
    assert.equal(
      judged(termed('2026-01-01', '2026-12-31', '[act-date, principal-photography-start]'), manifest)?.outcome,
      'open',
    );
  });
});

describe('a deadline', () => {
  const call = (rule: string): string =>
    agreementFile(
      `  - { id: duty, cite: clause 1, summary: A duty., level: session, kind: notice, confidence: high, sources: [R1], requires: { what: a notice, from: producer, to: performer, evidence: [notice], by: ${rule} } }\n`,
    );
  const manifest = (start: string, given: string, zone = 'time-zone: America/New_York', engaged = ''): string =>
    `production: { title: Low Tide, agreements: [rider], ${zone} }\npeople: [ { id: P-1, name: Mara Quill, union: sag-aftra${engaged} } ]\nschedule: [ { id: S-1, session-kind: scan, people: [P-1], session-start: ${start}, evidence: [ { kind: notice, to: [performer], given-at: ${given} } ] } ]\n`;
  const hours = '{ hours: 48, before: session-start, or-at: engaged-on }';

  for (const [name, text, outcome] of [
    ['of 48 hours is kept to the minute', manifest('2026-10-20T09:00', '2026-10-18T09:00'), 'met'],
    [
      'of 48 hours is missed by a minute',
      manifest('2026-10-20T09:00', '2026-10-18T09:01', undefined, ', engaged-on: 2026-10-01'),
      'open',
    ],
    [
      'of 48 hours counts from the engagement when that came later',
      manifest('2026-10-20T09:00', '2026-10-19T12:00', undefined, ', engaged-on: 2026-10-19T12:00'),
      'met',
    ],
    [
      'of 48 hours asks when the engagement was, if that matters',
      manifest('2026-10-20T09:00', '2026-10-19T12:00'),
      'needs-facts',
    ],
    [
      'of 48 hours asks for the hour when the day does not decide',
      manifest('2026-10-20T09:00', '2026-10-18', undefined, ', engaged-on: 2026-10-01'),
      'needs-facts',
    ],
    ['of 48 hours needs no hour when the day is early enough', manifest('2026-10-20', '2026-10-17'), 'met'],
    [
      'asks for the zone when hours cannot be placed',
      manifest('2026-10-20T09:00', '2026-10-18T09:00', 'programme: [fiction]', ', engaged-on: 2026-10-01'),
      'needs-facts',
    ],
  ] as const) {
    it(name, () => {
      const found = judged(call(hours), text);
      assert.equal(found?.outcome, outcome, explanationOf(found));
    });
  }

  it('is shown as the moment it is due, and as overdue once that has passed', () => {
    const found = judged(
      call(hours),
      manifest('2026-10-20T09:00', '2026-10-19T09:00', undefined, ', engaged-on: 2026-10-01'),
    );
    assert.deepEqual(found?.deadline, {
      due: '2026-10-18T09:00',
      reading: 'at',
      overdue: true,
      earliestReading: false,
    });
  });

  describe('with a last day of its own', () => {
    const rule = '{ before: consent-asked-on, no-later-than: session-start }';
    const asked = (on: string, given: string): string =>
      withEdit(manifest('2026-10-20T09:00', given), 'session-start', `${on}session-start`);

    for (const [name, on, given, outcome] of [
      ['is kept before the first day', 'consent-asked-on: 2026-10-05, ', '2026-10-04', 'met'],
      [
        'is missed after the first day, though the last is still ahead',
        'consent-asked-on: 2026-10-05, ',
        '2026-10-06',
        'open',
      ],
      ['asks for the first day while that is not on record', '', '2026-10-04', 'needs-facts'],
      ['is missed after the last day, whatever the first was', '', '2026-10-21', 'open'],
    ] as const) {
      it(name, () => {
        const found = judged(call(rule), asked(on, given));
        assert.equal(found?.outcome, outcome, explanationOf(found));
      });
    }

    it('shows the last day until the first is on record, and the first from then on', () => {
      assert.deepEqual(judged(call(rule), asked('', '2026-10-21'))?.deadline, {
        due: '2026-10-20T09:00',
        reading: 'before',
        overdue: true,
        earliestReading: false,
      });
      assert.equal(
        judged(call(rule), asked('consent-asked-on: 2026-10-05, ', '2026-10-06'))?.deadline?.due,
        '2026-10-05',
      );
      const notes = (on: string): boolean | undefined =>
        judged(call(rule), asked(on, '2026-10-21'))?.reasons.some(
          (one) => one.kind === 'demands' && one.demands.some(({ dueAtLast }) => dueAtLast !== undefined),
        );
      assert.deepEqual([notes(''), notes('consent-asked-on: 2026-10-05, ')], [true, false]);
    });

    it('asks for the first day alone, also where the paper is of the last one', () => {
      assert.deepEqual(
        judged(call(rule), asked('', '2026-10-20'))?.missing.map(({ fact }) => fact),
        ['consent-asked-on'],
      );
    });
  });

  it('in business days skips weekends and recorded holidays', () => {
    const rule = '{ business-days: 10, after: session-start }';
    assert.equal(judged(call(rule), manifest('2026-11-20', '2027-01-20'), declared)?.deadline?.due, '2026-12-04');
    assert.equal(
      judged(call(rule), manifest('2026-11-20', '2027-01-20', 'holidays: [2026-11-26]'), declared)?.deadline?.due,
      '2026-12-07',
    );
    assert.equal(judged(call(rule), manifest('2026-11-20', '2027-01-20'), declared)?.deadline?.earliestReading, true);
  });
});

describe('a waiver, a decision or an acceptance that names a session or a transfer', () => {
  const sessions = agreementFile(
    '  - { id: duty, cite: clause 1, summary: A duty., level: session, kind: notice, confidence: high, sources: [R1], when: { judged-needed: yes }, requires: { what: a notice, from: producer, to: performer, evidence: [notice] } }\n',
    'questions: { judged-needed: { level: session, ask: Is it needed? } }',
  );
  const manifest = (more: string): string =>
    `production: { title: Low Tide, agreements: [rider] }\npeople: [ { id: P-1, name: Mara Quill, union: sag-aftra } ]\nschedule: [ { id: S-1, session-kind: scan, session-start: 2026-05-04, people: [P-1] }, { id: S-2, session-kind: scan, session-start: 2026-05-04, people: [P-1] } ]\n${more}`;
  const needed = 'decisions: [ { question: rider/judged-needed, answer: yes, by: P-1, on: 2026-06-01 } ]\n';
  const outcomes = (more: string): readonly string[] =>
    evaluateTexts(manifest(more), [sessions], declared).assessments.map(
      ({ subject, outcome, accepted }) => `${subject.session ?? ''} ${outcome}${accepted ? ' accepted' : ''}`,
    );

  it('is for that one alone', () => {
    assert.deepEqual(outcomes(needed), ['S-1 open', 'S-2 open']);
    assert.deepEqual(outcomes(withEdit(needed, 'answer', 'session: S-1, answer')), ['S-1 open', 'S-2 needs-judgement']);
    assert.deepEqual(
      outcomes(
        `${needed}waivers: [ { obligation: rider/duty, session: S-2, granted-by: union, document: w.pdf, dated: 2026-06-01 } ]\n`,
      ),
      ['S-1 open', 'S-2 waived'],
    );
    assert.deepEqual(
      outcomes(
        `${needed}accepted: [ { obligation: rider/duty, session: S-2, by: P-1, on: 2026-06-01, why: None. } ]\n`,
      ),
      ['S-1 open', 'S-2 open accepted'],
    );
  });

  it('is for each transfer that it does not tell apart', () => {
    const transfers = sessions.replaceAll('level: session', 'level: transfer');
    const of = (more: string, second = '2026-05-04'): readonly string[] =>
      evaluateTexts(
        `production: { title: Low Tide, agreements: [rider] }\ntransfers: [ { id: T-1, transfer-kind: replica, transferred-on: 2026-05-04 }, { id: T-2, transfer-kind: replica, transferred-on: ${second} } ]\n${more}`,
        [transfers],
        declared,
      ).assessments.map(({ subject, outcome }) => `${subject.transfer ?? ''} ${outcome}`);
    assert.deepEqual(of(withEdit(needed, 'answer', 'transfer: T-2, answer')), ['T-1 needs-judgement', 'T-2 open']);
    assert.deepEqual(of(needed), ['T-1 open', 'T-2 open']);
    assert.deepEqual(of(needed, '2026-06-02'), ['T-1 open', 'T-2 needs-judgement']);
    assert.deepEqual(of(needed, 'unknown'), ['T-1 open', 'T-2 needs-judgement']);
  });
});

describe('a fact of a session', () => {
  it('is asked once, however many people the session is for', () => {
    const scan = agreementFile(
      '  - { id: duty, cite: clause 1, summary: A duty., level: session, kind: notice, confidence: high, sources: [R1], when: { session-makes-replica: yes }, requires: { what: a notice, from: producer, to: performer, evidence: [notice] } }\n',
    );
    const { assessments, questions } = evaluateTexts(
      'production: { title: Low Tide, agreements: [rider] }\npeople: [ { id: P-1, name: Mara Quill, union: sag-aftra }, { id: P-2, name: Jonah Pell, union: sag-aftra } ]\nschedule: [ { id: S-1, session-kind: scan, people: [P-1, P-2] } ]\n',
      [scan],
      declared,
    );
    assert.deepEqual(
      assessments.map(({ subject, outcome }) => `${subject.person ?? ''} ${outcome}`),
      ['P-1 needs-facts', 'P-2 needs-facts'],
    );
    assert.deepEqual(
      questions.map(
        ({ missing, decides }) =>
          `${missing.fact} ${missing.about.session ?? ''}${missing.about.person ?? ''} ${decides}`,
      ),
      ['session-makes-replica S-1 2'],
    );
  });
});

describe('what a person is owed because of a use that only a tag tells of', () => {
  it('asks for the record of that use first', () => {
    const agreement = agreementFile(
      '  - { id: duty, cite: clause 1, summary: A duty., level: person, kind: notice, confidence: high, sources: [R1], when: { some-use: { performed-the-material: no } }, requires: { what: a notice, from: producer, to: performer, evidence: [notice] } }\n',
    );
    const manifest =
      'production: { title: Low Tide, agreements: [rider] }\npeople: [ { id: P-1, name: Mara Quill, union: sag-aftra, parts: [ { character: MARA } ] } ]\n';
    const { questions } = evaluateTexts(
      manifest,
      [agreement],
      'INT. FERRY - DAY #1#\n\n[[ai: de-aging; character: MARA]]\n\nMARA\nWe used to swim here.\n',
    );
    assert.deepEqual(
      questions.map(({ missing }) => missing.fact),
      ['record'],
    );
  });
});
