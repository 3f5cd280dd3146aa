/** What the editor offers while somebody writes a tag or a manifest. */
export { completeManifest } from './completion/completeManifest';
export { completeTag } from './completion/completeTag';
export { type Suggestion, type SuggestionKind, type Suggestions } from './completion/suggestion';
