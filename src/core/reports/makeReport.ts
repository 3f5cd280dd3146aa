import type { Catalogue } from '../agreements/catalogue';
import type { Evaluation } from '../evaluation/assessment';
import type { Production } from '../production/production';
import type { Words } from '../words/words';
import { agreementsPart } from './parts/agreements';
import { assessmentsPart } from './parts/assessments';
import { blockersPart } from './parts/blockers';
import { evidencePart } from './parts/evidence';
import { inputsPart, inputsSha256 } from './parts/inputs';
import { peoplePart, vendorsPart } from './parts/people';
import { problemsPart } from './parts/problems';
import { decisionsPart, productionPart, recordsPart } from './parts/production';
import { profilePart, questionsPart } from './parts/questions';
import { scenesPart } from './parts/scenes';
import { shotsPart } from './parts/shots';
import { usesPart } from './parts/uses';
import { verdictPart } from './parts/verdict';
import { redact } from './redact';
import { reportSchema, type Report } from './report';
import { ReportSource, type ReportOptions } from './source';

/**
 * Makes the disclosure report of a production from what was judged, in one language. Pure: the same production,
 * evaluation, agreements, options and words give the same report, in whatever order the files were read.
 */
export function makeReport(
  production: Production,
  evaluation: Evaluation,
  catalogue: Catalogue,
  options: ReportOptions,
  words: Words,
): Report {
  const source = new ReportSource(production, evaluation, catalogue, options, words);
  const { records } = production;
  const evidence = evidencePart(source);
  const inputs = inputsPart(source);
  const agreements = agreementsPart(source);
  const scenes = scenesPart(source);
  const assessments = assessmentsPart(source);
  const questions = questionsPart(source);
  const profile = profilePart(source, assessments);
  const problems = problemsPart(source);
  const vendors = vendorsPart(source);
  const blockers = blockersPart(source);
  const report: Report = {
    schema: reportSchema,
    asOf: evaluation.asOf,
    tool: options.tool,
    redacted: options.redaction !== undefined,
    ...(options.version === undefined ? {} : { version: options.version }),
    ...(options.only ? { only: options.only } : {}),
    inputs,
    inputsSha256: inputsSha256(inputs),
    production: productionPart(source, blockers),
    verdict: verdictPart({ agreements, assessments, questions, profile, scenes, vendors, problems, blockers }, source),
    agreements,
    scenes,
    uses: usesPart(source),
    people: peoplePart(source),
    vendors,
    ...(records.shots.length > 0 && { shots: shotsPart(source) }),
    evidence,
    assessments,
    questions,
    profile,
    declarations: recordsPart('declaration', records.declarations, source),
    decisions: decisionsPart(source),
    waivers: recordsPart('waiver', records.waivers, source),
    accepted: recordsPart('accepted', records.accepted, source),
    requests: recordsPart('request', records.requests, source),
    transfers: recordsPart('transfer', records.transfers, source),
    problems,
    blockers,
  };
  return options.redaction ? redact(report, production, catalogue, options.redaction, words) : report;
}
