import { stages } from '../../manifest/fields/kinds';
import { message } from '../../words/message';
import type { Choice } from './answerWay';

/** The stages of a production in the order of the work, as people speak of them. */
export const stageChoices: readonly Choice[] = stages.map((value) => ({
  value,
  label: message(`edit.stage.${value}`),
}));
