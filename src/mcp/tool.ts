/** A tool of the server: what an assistant can ask, and how it is read. */
import * as z from "zod/mini";

/** What is answered: sentences for people, the same as fields for programs, and the picture where there is one. */
export interface Answer {
  readonly text: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** As PNG. */
  readonly picture?: Uint8Array | null;
}

export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** What it takes, as a JSON Schema. */
  readonly inputSchema: Readonly<Record<string, unknown>> & { readonly type: "object" };
  /** Rejects with one plain sentence where the question is no question. */
  readonly call: (given: unknown) => Promise<Answer>;
}

interface Description<S extends z.core.$ZodLooseShape> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Each thing it takes; the message of each is the sentence for whoever gets it wrong. */
  readonly input: S;
  readonly answer: (asked: z.infer<z.ZodMiniObject<S, z.core.$strict>>) => Promise<Answer>;
}

export function tool<S extends z.core.$ZodLooseShape>(described: Description<S>): Tool {
  const { input, answer, ...rest } = described;
  const schema = z.strictObject(input, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `${rest.name} takes no ${issue.keys.join(", ")}: it takes ${Object.keys(input).join(", ")}.`
        : `${rest.name} takes an object with ${Object.keys(input).join(", ")}.`,
  });
  return {
    ...rest,
    inputSchema: { ...z.toJSONSchema(schema), type: "object" },
    call: async (given) => {
      const read = schema.safeParse(given ?? {});
      if (!read.success) throw new Error(read.error.issues[0]?.message);
      return answer(read.data);
    },
  };
}

/** Something that is counted, as one would say it. */
const EXAMPLE = '"small boats in 2024"';

/** What is told to somebody whose words name nothing. */
export const namesNothing = `about names nothing that is counted: write it as ${EXAMPLE}.`;

/** More than these characters nobody needs to say what a figure is about. */
const LONGEST = 300;

/** Some words that say what is asked for. */
export function about(description: string) {
  const remedy = `about is a text of up to ${LONGEST} characters that names what is counted, as ${EXAMPLE}.`;
  return z
    .string(remedy)
    .check(z.regex(/\S/, remedy), z.maxLength(LONGEST, remedy), z.describe(description));
}
