import { FINISH, START, XmlScanner } from '../xml/scanner';
import { damaged } from '../trouble';
import type { PartStore } from './partStore';

/** One relationship: where it leads, and what kind of part stands there. */
export interface Relationship {
  readonly id: string;
  /** Last segment of the type's address: `worksheet`, `styles` …; the same in transitional and strict files. */
  readonly kind: string;
  /** Name of the part, from the root of the package; null for what lies outside the file. */
  readonly target: string | null;
}

/** Relationships of a part (`''`: of the package). A part without any gives none. */
export function readRelationships(store: PartStore, source: string): Relationship[] {
  const part = relationshipsPart(source);
  if (!store.has(part)) return [];
  const scanner = new XmlScanner(store.xml(part), part);
  const found: Relationship[] = [];
  for (let token = scanner.next(); token !== FINISH; token = scanner.next()) {
    if (token !== START || scanner.name.local !== 'Relationship') continue;
    const { attributes } = scanner;
    const type = attributes.get('Type') ?? '';
    const isExternal = attributes.get('TargetMode') === 'External';
    const target = attributes.get('Target') ?? '';
    found.push({
      id: attributes.get('Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: isExternal ? null : resolveTarget(source, target),
    });
  }
  return found;
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

const relationshipsPart = (source: string): string =>
  `${folderOf(source)}_rels/${source.slice(folderOf(source).length)}.rels`;

/** A target as written (`/xl/a.xml`, `../a.xml`, `a.xml`, `a%20b.xml`) as a part name. */
export function resolveTarget(source: string, target: string): string {
  const plain = decodePercent(target.replaceAll('\\', '/').replace(/[?#].*$/s, ''));
  const steps = plain.startsWith('/') ? [] : folderOf(source).split('/').filter(Boolean);
  for (const step of plain.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function decodePercent(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    throw damaged(text, 'bad part name');
  }
}
