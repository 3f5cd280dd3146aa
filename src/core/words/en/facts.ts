import { evidenceFactWords } from './facts/evidence';
import { fieldWords } from './facts/fields';
import { peopleFactWords } from './facts/people';
import { personInUseFactWords } from './facts/personInUse';
import { productionFactWords } from './facts/production';
import { toolFactWords } from './facts/tool';
import { useFactWords } from './facts/use';
import { valueWords } from './facts/values';

/** The words for everything that may be written in a manifest. */
export const factWords = {
  ...productionFactWords,
  ...peopleFactWords,
  ...useFactWords,
  ...toolFactWords,
  ...personInUseFactWords,
  ...evidenceFactWords,
  ...fieldWords,
  ...valueWords,
} as const;
