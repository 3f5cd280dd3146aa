import { makeScenes } from '../../core/index';
import { openScripts } from '../openProductions';
import { formatOf, jsonOf, writeOut } from '../output';
import { displayPath } from '../paths';
import { styleOf } from '../style';
import { scenesText } from '../text/scenesText';
import type { Command } from './command';

const formats = ['text', 'json'] as const;

/** `scenes`: the scenes of the scripts with their tags; needs no manifest. */
export const scenes: Command = {
  options: ['format', 'output'],
  formats,
  words: 1,
  run: async ([path = '.'], given, io) => {
    const format = formatOf(given, formats);
    const lists = makeScenes(await openScripts(path, io), (script) => displayPath(script, io));
    const text = format === 'text' ? scenesText(lists, styleOf(given, io), io) : jsonOf([lists]);
    await writeOut([{ name: `ai-slate-scenes.${format === 'text' ? 'txt' : 'json'}`, text }], given, io);
    return 0;
  },
};
