/** Tables as a workbook: loaded when somebody asks for it, so it has a door of its own. */
export { formWorkbook, readWorkbook, type FormSheet } from './reports/xlsx/formWorkbook';
export { workbook } from './reports/xlsx/workbook';
