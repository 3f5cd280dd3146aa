/** The report as PDF: too heavy to be loaded before somebody asks for it, so it has a door of its own. */
export { documentPdf } from './reports/pdf/documentPdf';
