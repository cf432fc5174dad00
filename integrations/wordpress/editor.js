/** The block in the editor: one field for the address, and below it what a reader sees without a script. */
(({ blocks, blockEditor, components, element, i18n, serverSideRender }) => {
  const { createElement: make } = element;
  const name = "migration-explainers/view";
  blocks.registerBlockType(name, {
    apiVersion: 2,
    title: i18n.__("Migration explainer", "migration-explainers"),
    category: "embed",
    icon: "chart-line",
    attributes: { address: { type: "string", default: "" } },
    edit: ({ attributes, setAttributes }) =>
      make(
        "div",
        blockEditor.useBlockProps(),
        make(components.TextControl, {
          label: i18n.__("Address of the figure", "migration-explainers"),
          type: "url",
          value: attributes.address,
          onChange: (address) => setAttributes({ address }),
        }),
        attributes.address && make(serverSideRender, { block: name, attributes }),
      ),
    save: () => null,
  });
})(window.wp);
