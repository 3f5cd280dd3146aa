import { judgeProduction, type JudgedProduction } from '../../src/core/judged/judgedProduction';
import { AS_OF, filesOf, readShow } from '../unit/reports/show';
import type { Show } from './inputs';

/** A production of some texts, with the show's own where none is given. */
export function judgedShow({ script, manifest, agreement }: Partial<Show>): JudgedProduction {
  const { production, catalogue } = readShow(
    filesOf({
      ...(script === undefined ? {} : { '/show/night.fountain': script }),
      ...(manifest === undefined ? {} : { '/show/production.slate.yaml': manifest }),
      ...(agreement === undefined ? {} : { '/show/agreements/lantern-guild.yaml': agreement }),
    }),
  );
  return judgeProduction(production, catalogue, AS_OF);
}
