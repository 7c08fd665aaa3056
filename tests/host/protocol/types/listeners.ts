import type { TypeTable } from '../table';

/** `_RegisterXEvent` and `_UnregisterXEvent` for the events that the host fires. */
export function listeners<T>(
  targetId: (target: T) => string,
  events: Readonly<Record<string, number>>,
): NonNullable<TypeTable<T>['call']> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, event]) =>
      [true, false].map((isOn): [string, NonNullable<TypeTable<T>['call']>[string]] => [
        `_${isOn ? 'Register' : 'Unregister'}${name}Event`,
        (target, _, { tracking }) => {
          tracking.listen(event, targetId(target), isOn);
        },
      ]),
    ),
  );
}
