import { readFileSync } from 'node:fs';
import type { Catalogue } from '../../src/core/agreements/catalogue';
import { judgeProduction } from '../../src/core/judged/judgedProduction';
import {
  formatNames,
  reportFormats,
  type FormatName,
  type RenderMeans,
  type ReportFormat,
} from '../../src/core/reports/formats';
import { makeReport } from '../../src/core/reports/makeReport';
import type { Report } from '../../src/core/reports/report';
import { english } from '../../src/core/words/words';
import { ProductionStore } from '../../src/core/workspace/productionStore';
import { makeManifest } from './makeManifest';
import { featureScenes, makeScript } from './makeScript';
import { memoryInUse, type Line } from './measure';

const usesOfEach = 300;

/** Twenty agreements that a production may well come under at once. */
const agreements = [
  'sagaftra-tvth',
  'wga-mba',
  'dga',
  'iatse-ba',
  'iatse-asa',
  'ibt399',
  'netflix-genai',
  'delivery-ai',
  'eo-insurance',
  'completion-bond',
  'eu-aia-art50',
  'us-ca-lab-927',
  'us-ca-civ-3344-1',
  'us-ny-gol-5-302',
  'us-tn-elvis',
  'us-copyright-office',
  'hpf',
  'globes',
  'ampas',
  'emmys',
];

const means: RenderMeans = {
  toFiles: '',
  fromRoot: '',
  pdf: () => import('../../src/core/pdf'),
  xlsx: () => import('../../src/core/xlsx'),
  fonts: () =>
    Promise.resolve(
      ['DejaVuSansCondensed.ttf', 'DejaVuSansCondensed-Bold.ttf'].map((name) => ({
        name,
        bytes: readFileSync(`node_modules/dejavu-fonts-ttf/ttf/${name}`),
      })),
    ),
};

interface Season {
  readonly seconds: ReadonlyMap<FormatName | 'judging', number>;
  readonly bytes: ReadonlyMap<FormatName, number>;
  readonly memory: number;
}

/** Reads, judges and reports a season of so many scripts in every format. */
async function report(scripts: number, catalogue: Catalogue): Promise<Season> {
  const before = memoryInUse();
  const seconds = new Map<FormatName | 'judging', number>();
  const bytes = new Map<FormatName, number>();
  const start = performance.now();
  const made = judge(scripts, catalogue);
  seconds.set('judging', (performance.now() - start) / 1000);
  for (const name of formatNames) {
    const format: ReportFormat = reportFormats[name];
    const began = performance.now();
    const rendered = await format.render(made, english, means);
    seconds.set(name, (performance.now() - began) / 1000);
    if ('code' in rendered) throw new Error(english.say(rendered));
    bytes.set(
      name,
      rendered.reduce((sum, { content }) => sum + content.length, 0),
    );
  }
  return { seconds, bytes, memory: memoryInUse() - before };
}

function judge(scripts: number, catalogue: Catalogue): Report {
  const ids = Array.from({ length: scripts }, (_, index) => String(101 + index));
  const store = new ProductionStore();
  for (const id of ids) store.update(`season/${id}.fountain`, makeScript(Number(id)));
  const manifest = makeManifest(1, { uses: usesOfEach * scripts, scenes: featureScenes, scripts: ids });
  store.update(
    'season/production.slate.yaml',
    manifest.replace(/^ {2}agreements: .*$/mu, `  agreements: [${agreements.join(', ')}]`),
  );
  const [production] = store.productions();
  if (!production) throw new Error('The manifest has a production block.');
  const { evaluation } = judgeProduction(production, catalogue, '2026-11-22');
  return makeReport(production, evaluation, catalogue, { tool: { name: 'ai-slate', version: 'bench' } }, english);
}

/** A season of ten scripts of feature length and 3,000 uses under twenty agreements, against one script of it. */
export async function benchSeason(catalogue: Catalogue): Promise<readonly Line[]> {
  await report(1, catalogue);
  const [one, ten] = [await report(1, catalogue), await report(10, catalogue)];
  const lines = (['judging', ...formatNames] as const).flatMap((name): readonly Line[] => {
    const size =
      name === 'judging' ? '' : `, ${((ten.bytes.get(name) ?? 0) / 1e6).toFixed(0)} million characters or bytes`;
    const [single = NaN, whole = NaN] = [one.seconds.get(name), ten.seconds.get(name)];
    return [
      { what: `${name}: ten scripts, 3,000 uses${size}`, value: whole, unit: 's' },
      { what: '… per script, against one script', value: whole / 10 / single, unit: '× one', goal: 1.5 },
    ];
  });
  return [...lines, { what: 'memory in use with everything rendered', value: ten.memory / 1e6, unit: 'MB' }];
}
