import type { JudgedProduction } from '../../judged/judgedProduction';
import { oneLine } from '../../production/nameScenes';
import type { SceneRecord } from '../../production/production';

/** The scenes that an entry of a use's list may mean, while no tag says which. */
export function scenesMeant(written: string, { production }: JudgedProduction): readonly SceneRecord[] {
  const plain = (name: string): string => name.replaceAll('"', '');
  const wanted = plain(oneLine(written));
  return production.scenes.filter(({ name, listedAs, scene: { heading } }) =>
    [name, listedAs, oneLine(heading.number ?? heading.text)].some((one) => plain(one) === wanted),
  );
}
