import type { RecordFields } from '../field';
import { day, fact, idOf, many, moment, one, papers, text, yesNo } from './kinds';

/** How one use touches one person: seen, heard, handed the material, running the tool. */
export const personInUseFields = {
  person: idOf('people'),
  character: text,
  part: fact(many('depicted', 'heard', 'receives', 'operates', 'source', 'checked'), 'coordinator'),
  'performed-the-material': fact(yesNo, 'post'),
  recognizable: fact(yesNo, 'post'),
  'character-voice-recognizable': fact(yesNo, 'post'),
  participation: fact(one('capture-session', 'on-set-photography', 'recorded-dialogue', 'none'), 'post'),
  'source-material': fact(many('scan', 'this-picture', 'other-picture', 'supplied', 'text-prompt'), 'post'),
  'as-scripted': fact(yesNo, 'post', 'producer'),
  'script-dated': fact(moment, 'coordinator'),
  'performance-date': fact(moment, 'coordinator'),
  purposes: fact(
    many(
      'cosmetics', 'wardrobe', 'noise', 'timing', 'continuity', 'pitch', 'clarity', 'effects', 'standards', 'ratings', 'dialogue-adjustment',
      'age', 'identity', 'new-words', 'other',
    ),
    'post',
  ),
  'alters-acting': fact(yesNo, 'post'),
  'age-changed': fact(yesNo, 'post'),
  dubbing: fact(one('none', 'own-voice-foreign', 'human-dub', 'doubling'), 'post'),
  language: fact(text, 'post'),
  'used-as-principal': fact(yesNo, 'post'),
  'nude-or-sexual': fact(yesNo, 'producer'),
  'unsafe-for-a-person': fact(yesNo, 'producer'),
  prevented: fact(yesNo, 'producer'),
  'assigned-as-basis': fact(yesNo, 'writer'),
  'handed-over-on': fact(day, 'writer'),
  'treated-as-assigned': fact(yesNo, 'legal'),
  'listed-as-source': fact(yesNo, 'legal'),
  'separated-rights-denied': fact(yesNo, 'legal'),
  'displaces-employee': fact(yesNo, 'coordinator'),
  'real-time-generation': fact(yesNo, 'post'),
  'sensitive-content': fact(yesNo, 'post'),
  evidence: papers,
  remark: text,
} as const satisfies RecordFields;
