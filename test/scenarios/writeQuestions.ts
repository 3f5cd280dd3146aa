import { writeFileSync } from 'node:fs';
import { questionEconomy, questionsDocument } from '../support/scenarioQuestions';

/* Renews docs/questions.md; the command stands in the message of questions.test.ts. */
writeFileSync('docs/questions.md', questionsDocument(questionEconomy()));
