/** Workbooks, written and read: loaded when somebody asks for one, so they have a door of their own. */
export { formWorkbook, type FormSheet } from './reports/xlsx/formWorkbook';
export { workbook } from './reports/xlsx/workbook';
export { readSheets } from './sheets/readWorkbook';
