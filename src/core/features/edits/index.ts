/** What the editor shell may import of the commands that write. */
export { alikeQuestions, answerAll, type AlikeQuestions } from './alike';
export { agreementChoices } from './agreementChoices';
export { answerQuestion, answerWay, decide, findQuestion, nextQuestion, questionRef } from './answer';
export { choice, type AnswerWay, type Choice, type Typed } from './answerWay';
export { refusal, refusedBy, type Change, type Plan } from './change';
export { createRecord, idForRecord } from './createRecord';
export { declareNoneInManifest, declareNoneInScript } from './declareNone';
export { homeOf, nextId } from './homes';
export { numberedScenes, numberScenes } from './numberScenes';
export { findItem, itemRef, mayWaive, openItems } from './openItems';
export { otherUsesFor, type OtherUse } from './otherUses';
export { isAlike, knownAs, questionsAlike, questionsFor } from './questionList';
export { absences, papersFor, recordAbsence, recordEvidence } from './recordEvidence';
export { charactersIn, likelyCategories, sceneAtOffset, undeclaredScenes } from './sceneChoices';
export { isWritable } from './scriptEdits';
export { accept, recordWaiver } from './settle';
export { signedState, signOff, staleScenes } from './signOff';
export { sceneText, sceneWithFingerprint } from './signedScene';
export { stageChoices } from './stages';
export {
  hasProduction,
  MANIFEST_FILE,
  productionCandidates,
  startInManifest,
  startProduction,
  type Candidate,
} from './startProduction';
export { tagLooseScene, tagScenes } from './tagScene';
export { tagUse } from './tagUse';
