/** Why a file is not taken: a sentence that names the place and the remedy. Nothing has been written then. */
export class Refusal extends Error {}
