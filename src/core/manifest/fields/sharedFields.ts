import type { RecordFields } from '../field';
import { toolFields, useFields } from './useFields';

/**
 * What may be said once of all uses of a vendor, of a tool or of the production. Never what a person did or looks like, nor what a single
 * result shows: that is said of each use.
 */
export const sharedFields = {
  'responsible-person': useFields['responsible-person'],
  stage: useFields.stage,
  output: useFields.output,
  'shot-locked-on': useFields['shot-locked-on'],
  'creative-elements': useFields['creative-elements'],
  inputs: useFields.inputs,
  'training-set': useFields['training-set'],
  'vendor-pipeline': useFields['vendor-pipeline'],
  'marks-kept': useFields['marks-kept'],
  'human-oversight': useFields['human-oversight'],
  'trains-on-input': toolFields['trains-on-input'],
  'secure-environment': toolFields['secure-environment'],
} as const satisfies RecordFields;

/** Those of the above that are facts of the tool, not of the use. */
export const sharedToolFields: ReadonlySet<string> = new Set(['trains-on-input', 'secure-environment']);
