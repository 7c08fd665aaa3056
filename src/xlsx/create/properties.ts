import { CORE_PROPERTIES, EXTENDED_PROPERTIES } from './namespaces';
import { element, elementText, xmlPart } from './xmlText';

/** The product's name as it stands in the files it makes. */
const PRODUCT_NAME = '绩效自评助手';

/** docProps/core.xml. No dates: the same content gives the same bytes. */
export const corePropertiesXml = (title: string): string =>
  xmlPart(
    element(
      'cp:coreProperties',
      { 'xmlns:cp': CORE_PROPERTIES, 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
      element('dc:title', {}, elementText(title)) + element('dc:creator', {}, PRODUCT_NAME),
    ),
  );

/** docProps/app.xml */
export const appPropertiesXml = (): string =>
  xmlPart(element('Properties', { xmlns: EXTENDED_PROPERTIES }, element('Application', {}, PRODUCT_NAME)));
