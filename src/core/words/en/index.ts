import { agreementProblemWords } from './agreementProblems';
import { agreementWords } from './agreements';
import { categoryWords } from './categories';
import { changesWords } from './changes';
import { cliWords } from './cli';
import { commandWords } from './commands';
import { dateWords } from './dates';
import { economyWords } from './economy';
import { editorWords } from './editor';
import { editWords } from './edits';
import { evaluationWords } from './evaluation';
import { explanationWords } from './explanations';
import { factWords } from './facts';
import { finaldraftWords } from './finaldraft';
import { fileWords } from './files';
import { fountainWords } from './fountain';
import { formWords } from './forms';
import { guideWords } from './guide';
import { hpfWords } from './hpf';
import { languageWords } from './language';
import { manifestWords } from './manifest';
import { pageWords } from './pages';
import { paperWords } from './papers';
import { problemWords } from './problems';
import { productionWords } from './production';
import { readingWords } from './reading';
import { recipientWords } from './recipients';
import { reportWords } from './report';
import { reportFormatWords } from './reportFormats';
import { reportViewWords } from './reportView';
import { sheetWords } from './sheets';
import { shotWords } from './shots';
import { shortReportWords } from './shortReport';
import { treeWords } from './tree';
import { yamlWords } from './yaml';

/** English, the language in which every other one is checked for completeness. Templates are ICU MessageFormat. */
export const en = {
  ...agreementProblemWords,
  ...agreementWords,
  ...categoryWords,
  ...changesWords,
  ...cliWords,
  ...commandWords,
  ...dateWords,
  ...economyWords,
  ...editorWords,
  ...editWords,
  ...evaluationWords,
  ...explanationWords,
  ...factWords,
  ...finaldraftWords,
  ...fileWords,
  ...fountainWords,
  ...formWords,
  ...guideWords,
  ...hpfWords,
  ...languageWords,
  ...manifestWords,
  ...pageWords,
  ...paperWords,
  ...problemWords,
  ...productionWords,
  ...readingWords,
  ...recipientWords,
  ...reportWords,
  ...reportFormatWords,
  ...reportViewWords,
  ...sheetWords,
  ...shotWords,
  ...shortReportWords,
  ...treeWords,
  ...yamlWords,
} as const;
