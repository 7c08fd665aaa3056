/**
 * A workbook host of our own that answers Microsoft's unmodified client library (`@microsoft/office-js`).
 * Proxies, batching, `PropertyNotLoaded`, `*OrNullObject`, tracked ranges, errors and events are Microsoft's; only the
 * answers are ours. What the host does not know it refuses with the error code `HostDoesNotKnow`.
 *
 * ```ts
 * const opened = openHost([sheetOf(seedRows())], { sets: EXCEL_2021, platform: 'PC', language: 'zh-CN' });
 * await Excel.run(async (context) => { … });           // globals Excel, Office, OfficeExtension
 * opened.host.roundTrips.length;                        // every request: actions, bytes, error, isCleanUp
 * opened.host.tracking.size;                            // ranges still tracked
 * opened.workbook.type('表1', 'G7', 16.5);              // the user types; fires onChanged as Excel does
 * opened.workbook.activate(opened.workbook.sheet('表2')); // the user goes to another sheet
 * opened.workbook.isCellEditing = true;                 // the user is typing in a cell
 * opened.host.fail({ code: 'InactiveWorkbook', times: 2 });          // the next two requests
 * opened.host.fail({ code: 'GeneralException', action: /^Range\.Values=/ }); // at that action; earlier ones stay done
 * opened.host.before((number) => { if (number === 2) opened.workbook.type('表1', 'A1', 'x'); });
 * plainWorkbook(opened.workbook);                       // everything as plain data, to compare before and after
 * opened.close();
 * ```
 */
export { type NativeBridge, LIBRARY_FOLDER, loadClientLibrary } from './clientLibrary';
export { openHost, type OpenedHost, type OpenOptions, WEB_PAYLOAD_LIMIT } from './openHost';
export { ExcelHost, type ExcelHostOptions, type RoundTrip } from './protocol/host';
export type { Fault } from './protocol/faults';
export { claims } from './protocol/types/index';
export { EXCEL_2019, EXCEL_2021, EXCEL_365, EXCEL_FLOOR, type RequirementSets } from './requirementSets';
export { type HostCell, HostSheet } from './workbook/sheet';
export { type PlainSheet, plainSheet, plainWorkbook, workbookOf } from './workbook/snapshots';
export { type HostChange, HostWorkbook } from './workbook/workbook';
