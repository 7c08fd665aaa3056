/** Main namespace of a workbook's parts. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Namespace of relationship ids inside parts. */
export const RELATIONSHIP_IDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Namespace of relationship parts. */
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Namespace of [Content_Types].xml. */
export const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

export const CORE_PROPERTIES = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';

export const EXTENDED_PROPERTIES =
  'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';

/** Relationship type of docProps/core.xml. */
export const CORE_PROPERTIES_LINK =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
