import type { HostWorkbook } from '../workbook/workbook';
import { argumentsOf } from './arguments';
import { HostDoesNotKnow, invalidReference } from './errors';
import { bind, type HostObject, type Turn } from './table';
import { APP_RUNTIME_SERVICE, appRuntimeTable } from './types/appRuntime';
import { rangeTable } from './types/range';
import { workbookTable } from './types/workbook';
import { type ObjectPathInfo, PATH, type RequestBody } from './wire';

/** Follows the object paths of one request. A path is followed once: a method that adds something adds it once. */
export class Paths {
  readonly #found = new Map<number, HostObject | null>();

  constructor(
    private readonly infos: RequestBody['ObjectPaths'],
    private readonly turn: Turn,
  ) {}

  /** null is a null object; so is whatever starts from one. */
  follow(id: number): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const info = this.infos[String(id)];
    if (!info) throw new HostDoesNotKnow('request', `object path ${id}`);
    const object = this.#open(info);
    this.#found.set(id, object);
    return object;
  }

  #open(info: ObjectPathInfo): HostObject | null {
    switch (info.ObjectPathType) {
      case PATH.root:
        return this.#root(this.turn.workbook);
      case PATH.newObject:
        if (info.Name !== APP_RUNTIME_SERVICE) throw new HostDoesNotKnow('new object', info.Name);
        return bind(appRuntimeTable, this.turn.workbook);
      case PATH.none:
        return null;
      case PATH.reference:
        return this.#kept(info.Name);
      case PATH.method:
      case PATH.property:
      case PATH.indexer:
        return this.#child(info);
      default:
        throw new HostDoesNotKnow(info.Name, `object path of type ${info.ObjectPathType}`);
    }
  }

  #child(info: ObjectPathInfo): HostObject | null {
    const parent = this.follow(info.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const args = argumentsOf(info.ArgumentInfo, (path) => this.follow(path));
    return parent.open(info.ObjectPathType === PATH.indexer ? '' : info.Name, args, this.turn);
  }

  #kept(referenceId: string): HostObject {
    const range = this.turn.tracking.get(referenceId);
    if (!range || range.sheet.isDeleted) throw invalidReference();
    return bind(rangeTable, range);
  }

  #root(workbook: HostWorkbook): HostObject {
    return bind(workbookTable, workbook);
  }
}
