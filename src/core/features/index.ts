/** What the editor shell may import of the features. */
export { hoverAgreementFile } from './agreementFileCard';
export { agreementMeant } from './agreementCard';
export { linkCommands, plainText, type Block, type Card, type Link, type Run, type Way } from './card';
export { provideLenses, type Lens } from './codeLens';
export { completeManifest, completeTag, type Suggestion, type SuggestionKind, type Suggestions } from './completion';
export {
  diagnosticKinds,
  diagnosticsInSteps,
  looseManifestDiagnostics,
  looseScriptDiagnostics,
  provideDiagnostics,
  scriptDiagnostics,
  unreadableDiagnostic,
  type Diagnostic,
  type DiagnosticKind,
  type DiagnosticsByFile,
} from './diagnostics';
export * from './edits/index';
export * from './forms/index';
export * from './shots/index';
export { foldAlike } from './foldAlike';
export { provideFolds, type Fold } from './folding';
export { glanceDiagnostics } from './glanceDiagnostics';
export { hoverManifest, hoverScript } from './hover';
export { JudgedProduction, judgeInSteps, judgeProduction } from '../judged/judgedProduction';
export type { Look } from './looks';
export { outcomeWord } from '../judged/rank';
export { markKinds, provideMarks, type MarkKind, type SceneMark } from './marks';
export { provideOutline, type OutlineNode } from './outline';
export { type Located } from '../judged/places';
export { problemPage } from './problemPages';
export { productionTitle } from './productionTitle';
export { provideQuickActions, startActions, type QuickAction } from './quickActions';
export { provideFixAll, provideQuickFixes, type QuickFix, type RangeEdit } from './quickFixes';
export { definitionsOf, namedAt, placesIn, placesOf, type Named, type NamedPlace } from './references';
export { prepareRename, rename, type NotRenamed } from './rename';
export { provideTagTokens, tokenTypes, type TagToken, type TokenType } from './semanticTokens';
export { relatedMessage } from './related';
export { remapSeverities, type SeverityChoice } from './remapSeverities';
export { dotted, spoken } from './spoken';
export { groupings, isInNode, provideStatusTree, wayToScene, type Grouping } from './statusTree';
export { workCount } from './statusTree/assessmentNodes';
export { type StatusNode } from './statusTree/statusNode';
export { shownTogether } from './shownTogether';
export { statusLine, type StatusLine } from './statusLine';
export { badgeCount, isSettled, summarize, summarySentences } from './summary';
export { recordTargets, sceneTargets, type Target } from './targets';
export { unreadable, type Unreadable } from './unreadable';
export { textsOf, type ReadText } from '../judged/textsOf';
