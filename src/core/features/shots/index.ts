/** Shot lists of vendors: read, held against the record, and taken over. */
export { columnMeanings } from '../../manifest/fields/shotFields';
export { type Meaning } from './columns';
export { type ListedShots } from './importShots';
export { isShotList, openList, type ListAsked } from './openList';
export { listWrites, planShots, type ListPaper } from './planShots';
export { previewShots, shotsHead, type PreviewPart } from './previewShots';
