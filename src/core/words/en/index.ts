import { agreementWords } from './agreements';
import { categoryWords } from './categories';
import { changesWords } from './changes';
import { cliWords } from './cli';
import { commandWords } from './commands';
import { editorWords } from './editor';
import { editWords } from './edits';
import { evaluationWords } from './evaluation';
import { factWords } from './facts';
import { finaldraftWords } from './finaldraft';
import { fountainWords } from './fountain';
import { formWords } from './forms';
import { hpfWords } from './hpf';
import { languageWords } from './language';
import { manifestWords } from './manifest';
import { problemWords } from './problems';
import { productionWords } from './production';
import { recipientWords } from './recipients';
import { reportWords } from './report';
import { reportFormatWords } from './reportFormats';
import { treeWords } from './tree';
import { yamlWords } from './yaml';

/** English, the language in which every other one is checked for completeness. Templates are ICU MessageFormat. */
export const en = {
  ...agreementWords,
  ...categoryWords,
  ...changesWords,
  ...cliWords,
  ...commandWords,
  ...editorWords,
  ...editWords,
  ...evaluationWords,
  ...factWords,
  ...finaldraftWords,
  ...fountainWords,
  ...formWords,
  ...hpfWords,
  ...languageWords,
  ...manifestWords,
  ...problemWords,
  ...productionWords,
  ...recipientWords,
  ...reportWords,
  ...reportFormatWords,
  ...treeWords,
  ...yamlWords,
} as const;
