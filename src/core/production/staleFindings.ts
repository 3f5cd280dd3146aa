import { dateText } from '../text/dateText';
import { isBy, isLater, mayBeLater } from '../text/moments';
import { message } from '../words/message';
import { documentFindings } from './documents';
import { evidenceStale } from './evidenceStale';
import { Findings, inRecord, someOf } from './findings';
import { papersOf } from './papersOf';
import { isSignedAsItStands } from './signOffs';
import type { Finding, Place, Production } from './production';
import { isRevised } from './sceneStanding';

/**
 * Sign-offs and papers of which the scene has changed since, documents that are not what was recorded, and words of "no AI" and
 * sign-offs that are dated after the day (ISO). Apart from the join's own findings, because it takes the
 * fingerprint of every scene signed: asked for by reports and checks, not at every keystroke.
 */
export function staleFindings(production: Production, asOf: string): readonly Finding[] {
  const findings = new Findings();
  for (const scene of production.scenes) {
    // An earlier sign-off stays on record; once the scene is signed off as it is now, it asks for nothing.
    const signedAnew = isSignedAsItStands(scene, asOf);
    for (const { record, stale } of scene.signOffs) {
      const { on } = record;
      if (mayBeLater(on, asOf)) {
        const code = isLater(on, asOf) ? 'finding.sign-off-ahead' : 'finding.sign-off-day';
        findings.add('warning', inRecord(record.at, 'on'), message(code, { date: dateText(on ?? '') }));
        continue;
      }
      if (signedAnew || stale.length === 0) continue;
      const changed = stale.length > 1 ? 'both' : (stale[0] ?? 'both');
      findings.add(
        'warning',
        inRecord(record.at),
        message(`finding.stale-sign-off.${changed}`, { scene: scene.name }),
        [{ kind: 'script', path: scene.script.path, span: scene.scene.heading.span }],
      );
    }
  }
  for (const evidence of papersOf(production)) {
    const scenes = evidenceStale(evidence, production);
    if (scenes.length > 0)
      findings.add(
        'information',
        inRecord(evidence.at, 'scenes'),
        message('finding.stale-evidence', { count: scenes.length, scenes: someOf(scenes) }),
        [],
        { kind: 'renew-fingerprints' },
      );
  }
  const ahead = new Set(
    production.scenes.flatMap(({ noneDeclared }) => noneDeclared.filter(({ on }) => !isBy(on, asOf))),
  );
  for (const { on, place } of ahead) {
    const code = isLater(on, asOf) ? 'finding.none-ahead' : 'finding.none-day';
    findings.add('warning', place, message(code, { date: dateText(on) }));
  }
  addRevised(production, asOf, findings);
  return [...findings.list, ...documentFindings(production)];
}

/** Words of "no AI" that speak of earlier pages, each once with the scenes that changed since. */
function addRevised({ scenes }: Production, asOf: string, findings: Findings): void {
  const words = new Map<Place, { readonly on: string; readonly pages: Set<string>; readonly scenes: string[] }>();
  for (const { name, noneDeclared } of scenes)
    for (const none of noneDeclared) {
      if (!isBy(none.on, asOf) || !isRevised(none, asOf)) continue;
      const word = words.get(none.place) ?? { on: none.on, pages: new Set(), scenes: [] };
      words.set(none.place, word);
      word.pages.add(none.revised?.name ?? '');
      word.scenes.push(name);
    }
  for (const [place, { on, pages, scenes: revised }] of words) {
    const args = { date: on, pages: someOf([...pages]), scenes: someOf(revised) };
    findings.add('warning', place, message('finding.none-revised', args));
  }
}
