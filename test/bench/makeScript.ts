import { Random } from './random';

/** As many scenes as a film of two hours has. */
export const featureScenes = 190;

const places = [
  'CONTROL ROOM',
  'HARBOUR WALL',
  'KITCHEN',
  'FERRY DECK',
  'ARCHIVE',
  'STAIRWELL',
  'ORCHARD',
  'PUMP STATION',
] as const;
const times = ['DAY', 'NIGHT', 'DUSK', 'CONTINUOUS'] as const;
const names = ['ELENA', 'TOMÁS', 'THE FERRYMAN', 'DR. OKAFOR', 'JUNE', 'RADIO VOICE'] as const;
const words = (
  'the water rises past the second mark while nobody in the room looks up from the chart a lamp swings over the table and the old map ' +
  'slides to the floor she counts the steps again slower this time as if the number could change somewhere below a door that should be ' +
  'shut moves in the wind he turns the wheel half a turn and waits for the sound that does not come'
).split(' ') as [string, ...string[]];
const categories = ['de-aging', 'generative-vfx', 'previs', 'voice-replica', 'none', 'crowd'] as const;

/** A script of so many scenes in Fountain, the same for the same seed; about 24 lines a scene, a tag in every sixth. */
export function makeScript(seed: number, scenes = featureScenes): string {
  const random = new Random(seed);
  const title = 'Title: The Second Mark\nCredit: Written by\nAuthor: Nobody Here\nDraft date: 3/2/2026\n\n';
  return title + random.times(scenes, (index) => scene(random, index + 1)).join('');
}

function scene(random: Random, number: number): string {
  const heading = `${random.pick(['INT.', 'EXT.', 'INT./EXT.'])} ${random.pick(places)} - ${random.pick(times)} #${number}${random.chance(0.1) ? 'A' : ''}#\n\n`;
  const tag = random.chance(1 / 6) ? `[[ai: ${random.pick(categories)}; use: U-${random.below(300) + 1}]]\n\n` : '';
  const parts = random.times(6 + random.below(5), () => (random.chance(0.45) ? action(random) : speech(random)));
  return heading + tag + parts.join('') + (random.chance(0.1) ? 'CUT TO:\n\n' : '');
}

function action(random: Random): string {
  const lines = random.times(1 + random.below(2), () => sentence(random, 6 + random.below(20)));
  const note = random.chance(0.04) ? ' [[check with the art department]]' : '';
  return `${lines.join('\n')}${note}\n\n`;
}

function speech(random: Random): string {
  const aside = random.chance(0.2) ? '(without looking up)\n' : '';
  return `${random.pick(names)}\n${aside}${sentence(random, 3 + random.below(16))}\n\n`;
}

function sentence(random: Random, length: number): string {
  const text = random.times(length, () => random.pick(words)).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
