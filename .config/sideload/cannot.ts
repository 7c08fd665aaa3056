/** Why the add-in cannot be sideloaded, and what to do: a sentence for whoever ran the command. */
export class Cannot extends Error {}
