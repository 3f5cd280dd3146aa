import { agreementWords } from './agreements';
import { categoryWords } from './categories';
import { cliWords } from './cli';
import { editorWords } from './editor';
import { evaluationWords } from './evaluation';
import { factWords } from './facts';
import { fountainWords } from './fountain';
import { manifestWords } from './manifest';
import { productionWords } from './production';
import { reportWords } from './report';
import { yamlWords } from './yaml';

/** English, the language in which every other one is checked for completeness. Templates are ICU MessageFormat. */
export const en = {
  ...agreementWords,
  ...categoryWords,
  ...cliWords,
  ...editorWords,
  ...evaluationWords,
  ...factWords,
  ...fountainWords,
  ...manifestWords,
  ...productionWords,
  ...reportWords,
  ...yamlWords,
} as const;
