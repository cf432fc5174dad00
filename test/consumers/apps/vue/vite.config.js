import vue from "@vitejs/plugin-vue";

// A tag with a hyphen is no component of Vue.
const template = { compilerOptions: { isCustomElement: (tag) => tag.includes("-") } };

export default { plugins: [vue({ template })], build: { outDir: "out" } };
