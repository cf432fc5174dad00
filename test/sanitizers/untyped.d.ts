/** As much of the types of packages without any as these tests need. */
declare module "jsdom" {
  export class JSDOM {
    constructor(html?: string, options?: { url?: string; contentType?: string });
    readonly window: Window & typeof globalThis;
    static fragment(html: string): DocumentFragment;
  }
}

declare module "sanitize-html" {
  const sanitizeHtml: {
    (html: string, settings?: object): string;
    readonly defaults: {
      readonly allowedTags: string[];
      readonly allowedAttributes: Record<string, string[]>;
    };
  };
  export default sanitizeHtml;
}

declare module "commonmark" {
  export class Parser {
    parse(text: string): object;
  }
  export class HtmlRenderer {
    render(parsed: object): string;
  }
}

declare module "trix";
