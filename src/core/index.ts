/** What the shells may import of the core: the editor and the command line go through here and nowhere else. */
export {
  hasEnded,
  loadCatalogue,
  type AgreementFile,
  type AgreementSource,
  type Catalogue,
  type CatalogueEntry,
  type CompiledAgreement,
} from './agreements/catalogue';
export { agreementKinds } from './agreements/agreement';
export { ownFiles } from './agreements/ownAgreements';
export { checkAgreement } from './agreements/checkAgreement';
export { parseAgreement } from './agreements/parseAgreement';
export { categoryIds, categoryLabel, categoryMeaning, type CategoryId } from './disclosure/categories';
export {
  outcomes,
  type Assessment,
  type Evaluation,
  type OpenQuestion,
  type Outcome,
  type Standing,
} from './evaluation/assessment';
export { evaluate } from './evaluation/evaluate';
export { valueLabel } from './evaluation/explain';
export { subjectName } from './evaluation/subject';
export { judgeExample } from './evaluation/examples';
export * from './features/index';
export { countStatuses } from './judged/counts';
export { outcomeWord, rankWord, statuses } from './judged/rank';
export { isFinalDraftPath } from './finaldraft/finalDraftPath';
export { finalDraftToFountain } from './finaldraft/toFountain';
export { ProfileDraft, type ProfileQuestion } from './features/edits/profileDraft';
export { initialManifest } from './manifest/initialManifest';
export { factNamed } from './manifest/facts';
export { whoLabel } from './manifest/fieldWords';
export { type Manifest } from './manifest/manifest';
export { parseManifest } from './manifest/parseManifest';
export { joinProduction } from './production/join';
export { isUnreadHeading } from './fountain/headingProblems';
export { parseScript } from './production/parseScript';
export { type Production, type SceneRecord, type Script } from './production/production';
export { obligationAnchor, renderAgreement } from './reports/agreementMarkdown';
export { escapeMarkdown, visible } from './reports/escapeMarkdown';
export { firstThings } from './reports/firstThings';
export { profileFacts } from './evaluation/profile';
export { profileLine } from './judged/profile';
export { thingsToDo, type ThingToDo } from './reports/short/thingsToDo';
export { groupQuestions, type NumberedQuestion } from './reports/groupQuestions';
export {
  beyondBaseline,
  compareWithBaseline,
  isOnlyBlocker,
  leftItems,
  leftKinds,
  readBaseline,
  renderBaseline,
  type Baseline,
  type LeftItem,
} from './reports/baseline';
export * from './reports/changes/changes';
export {
  changeCounts,
  changesHead,
  changeSections,
  isUnchanged,
  type ChangeSection,
} from './reports/changes/changeSections';
export { compareReports, inputChanges } from './reports/changes/compareReports';
export {
  documentFormats,
  formatNames,
  reportFormats,
  type FormatName,
  type Rendered,
  type RenderMeans,
  type ReportFormat,
} from './reports/formats';
export { type ReportDocument } from './reports/document/document';
export { ownFonts, type FontFile } from './reports/pdf/fontFile';
export { renderJson } from './reports/json';
export { categoryName, dueLabel, obligationId, subjectLabel, termLabel } from './reports/labels';
export { makeReport } from './reports/makeReport';
export { renderHtml } from './reports/html';
export { renderMarkdown } from './reports/markdown';
export { naturalOrder } from './reports/naturalOrder';
export { renderSarif } from './reports/sarif';
export { readReport, type NotAReport, type WrittenReport } from './reports/readReport';
export * from './reports/report';
export { makeView, type ReportView } from './reports/view/makeView';
export { type ViewLink } from './reports/view/links';
export { readFromPage, type FromPage, type ToPage } from './reports/view/messages';
export { newsOf } from './reports/view/news';
export { viewPage } from './reports/view/viewPage';
export { makeScenes, scenesSchema, type ListedScene, type ListedTag, type SceneLists } from './reports/scenes';
export { type Fault, type ReportOptions } from './reports/source';
export { declareHpf, type HpfDeclaration } from './reports/hpf/declaration';
export { hpfDocument } from './reports/hpf/hpfDocument';
export { recipientNamed } from './reports/tailored/allRecipients';
export { type Recipient } from './reports/tailored/recipient';
export { answersFor, type Answers } from './reports/tailored/answers';
export { answersDocument } from './reports/tailored/answersDocument';
export { statementDocument } from './reports/tailored/statementDocument';
export { ofVersion } from './production/ofVersion';
export { isPartly, standingLabel } from './production/sceneStanding';
export { type FormWorkbooks } from './reports/xlsx/formWorkbook';
export { decodeText, type Decoded } from './sheets/decodeText';
export { isWorkbook, readListText } from './sheets/readListText';
export { type ReadSheets } from './sheets/sheet';
export { type Difference } from './reports/differences';
export { verifyReport, type Verification } from './reports/verifyReport';
export { legible } from './text/legible';
export { LineIndex } from './text/lineIndex';
export { hashOf } from './text/hash';
export { unpack } from './text/packed';
export { nearestWord } from './text/nearest';
export { fileNameOf, folderOf, isInside, relativeTo } from './text/paths';
export { type Problem, type Severity } from './text/problem';
export { type Position, type Range, type Span } from './text/range';
export { documentPaths, withDocuments, type Documents, type FoundDocument } from './production/documents';
export type { Steps } from './text/steps';
export { isDay, isMoment, isMonthOrYear, today } from './text/days';
export { uriPart, uriPath } from './text/uriPart';
export { message, type Argument, type Message, type MessageCode } from './words/message';
export { english, Words, type Language } from './words/words';
export {
  isAgreementPath,
  isManifestPath,
  isMisnamedManifest,
  isOwnAgreement,
  isScriptPath,
} from './workspace/fileKinds';
export { FILE_LIMIT, fileLimitFrom } from './workspace/fileLimit';
export { openFolder } from './workspace/openFolder';
export { ownerOf } from './workspace/productionFolders';
export { ProductionStore, productionOf } from './workspace/productionStore';
export { Reading, readingOrder } from './workspace/reading';
export {
  UnreadableFile,
  type TextFiles,
  type Unlisted,
  type UnreadableReason,
  type UnreadReason,
} from './workspace/textFiles';
