/** What a view of ours shows, number by number: sums and averages among them that no row of the dataset holds. */
import type { Figure } from "../data/figure.js";
import type { Source } from "../data/schema.js";
import type { Span } from "../data/time.js";
import { capital } from "../i18n/plurals.js";
import type { Cell } from "../words/content.js";
import { lazily } from "../words/lazily.js";
import { ended, sentencesOf } from "../words/sentences.js";
import { figureKey, spanOf, type Statement, type Topic } from "./record.js";
import { saySource, sourceFields, type Said } from "./saying.js";
import type { FoundView } from "./views.js";

/** A view as a topic of its own. */
export function cellsOf(view: FoundView): Topic {
  const { name, words } = view;
  return { name, words, statements: lazily(() => statementsOf(view)) };
}

function statementsOf(view: FoundView): Statement[] {
  const { headline, period, table } = view.shown;
  const named: (readonly [name: string, cell: Cell])[] = [
    ...(headline ? [[`${capital(headline.label)}, ${period?.text}`, headline] as const] : []),
    ...(table?.rows ?? []).flatMap(({ name, cells }) =>
      cells.map((cell, at) => [`${name}, ${table?.columns[at + 1]}`, cell] as const),
    ),
  ];
  return named.flatMap(([name, cell]) => {
    const { figures } = cell;
    return figures.length
      ? [
          {
            key: figures.map(figureKey).join(),
            numbers: figures.map(rounded),
            span: spanAround(figures),
            say: () => sayCell(view, name, cell),
          },
        ]
      : [];
  });
}

/** An average as it is written, to one decimal; a count as it is. */
const rounded = ({ value }: Figure) => Number(value.toFixed(1));

function spanAround(figures: readonly Figure[]): Span {
  const spans = figures.map(spanOf);
  const from = spans.map((each) => each.from).sort()[0] ?? "";
  return {
    from,
    to:
      spans
        .map((each) => each.to)
        .sort()
        .at(-1) ?? from,
  };
}

function sayCell({ tag, attributes, shown }: FoundView, name: string, cell: Cell): Said {
  const { title, must } = sentencesOf(shown);
  const sources = [...new Map(cell.figures.map(({ source }) => [source.id, source])).values()];
  return {
    text: [
      ended(title),
      ended(`${name}: ${cell.text}`),
      ...must,
      ...sources.map((each: Source) => saySource(each)),
    ].join(" "),
    fields: {
      kind: "figure",
      figure: title,
      name,
      shown: cell.text,
      values: cell.figures.map(({ value }) => value),
      qualifiers: cell.figures.map(({ qualifier, derived }) => derived ?? qualifier),
      caveats: must,
      sources: sources.map(sourceFields),
    },
    view: { tag, attributes },
  };
}
