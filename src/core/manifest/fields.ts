import type { FieldTable } from './field';
import { acceptedFields, decisionFields, signOffFields, waiverFields } from './fields/decisionFields';
import { evidenceFields, evidenceSceneFields, requestFields } from './fields/evidenceFields';
import { partFields, personFields } from './fields/personFields';
import { personInUseFields } from './fields/personInUseFields';
import { policyFields, productionFields, strikeFields } from './fields/productionFields';
import { declarationFields, revisionFields, scriptFields, versionFields } from './fields/scriptFields';
import { sessionFields, transferFields, vendorFields } from './fields/sessionFields';
import { sharedFields } from './fields/sharedFields';
import { columnFields, shotFields } from './fields/shotFields';
import { toolFields, useFields } from './fields/useFields';

/** Every record of a manifest and its fields, in the order in which people write them. */
export const fields = {
  production: productionFields,
  strike: strikeFields,
  policy: policyFields,
  script: scriptFields,
  revision: revisionFields,
  version: versionFields,
  person: personFields,
  part: partFields,
  vendor: vendorFields,
  column: columnFields,
  shared: sharedFields,
  tool: toolFields,
  session: sessionFields,
  shot: shotFields,
  use: useFields,
  'person-in-use': personInUseFields,
  evidence: evidenceFields,
  'evidence-scene': evidenceSceneFields,
  declaration: declarationFields,
  transfer: transferFields,
  request: requestFields,
  decision: decisionFields,
  waiver: waiverFields,
  accepted: acceptedFields,
  'sign-off': signOffFields,
} as const satisfies FieldTable;
