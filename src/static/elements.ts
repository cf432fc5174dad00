/** All elements, for whatever goes over them. */
import * as registered from "../elements.js";
import type { StaticElement } from "../view/static-element.js";

export const elements: readonly StaticElement[] = Object.values(registered);
