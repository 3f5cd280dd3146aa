/** What the editor shell may import of the features. */
export { linkCommands, plainText, type Block, type Card, type Link, type Run, type Way } from './card';
export {
  diagnosticKinds, looseManifestDiagnostics, looseScriptDiagnostics, provideDiagnostics, unreadableDiagnostic, type Diagnostic, type DiagnosticKind, type DiagnosticsByFile,
} from './diagnostics';
export { hoverManifest, hoverScript } from './hover';
export { JudgedProduction, judgeProduction } from './judgedProduction';
export { type Look } from './looks';
export { type Located } from './places';
export { productionTitle } from './productionTitle';
export { provideQuickFixes, type QuickFix } from './quickFixes';
export { remapSeverities, type SeverityChoice } from './remapSeverities';
export { spoken } from './spoken';
export { groupings, provideStatusTree, wayToScene, type Grouping } from './statusTree';
export { type StatusNode } from './statusTree/statusNode';
export { badgeCount, summarize, summarySentences, type Summary } from './summary';
export { recordTargets, sceneTargets, type Target } from './targets';
export { textsOf, type ReadText } from './textsOf';
