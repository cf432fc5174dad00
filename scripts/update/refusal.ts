/** Why a file is not taken: a sentence that names the place and the remedy. Nothing has been written then. */
export class Refusal extends Error {}

/** A file that is no publication we know: alone it is refused, in a folder it is left out. */
export class Unknown extends Refusal {}
