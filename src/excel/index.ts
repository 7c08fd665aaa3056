export { excelHost, type HostTiming } from './excelHost';
export { onRibbonButton, showPane } from './office/ribbon';
export { displayLanguage, startOffice, type Place } from './office/start';
export { userKey } from './userKey';
