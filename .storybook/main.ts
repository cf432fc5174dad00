/** Storybook: which stories, and no word to anybody else's server. */
import type { StorybookConfig } from "@storybook/web-components-vite";
import type { ChannelLike } from "storybook/internal/channels";
import { REQUEST_WHATS_NEW_DATA } from "storybook/internal/core-events";
import { tables } from "./tables.js";

interface QuietConfig extends StorybookConfig {
  experimental_serverChannel: (channel: ChannelLike) => ChannelLike;
}

const config: QuietConfig = {
  framework: "@storybook/web-components-vite",
  stories: ["../stories/**/*.mdx", "../stories/**/*.stories.ts"],
  addons: [
    {
      name: "@storybook/addon-docs",
      // By itself it reads no tables.
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [tables] } } },
    },
    "@storybook/addon-a11y",
  ],
  core: {
    disableTelemetry: true,
    disableProjectJson: true,
    disableWhatsNewNotifications: true,
  },
  features: {
    actions: false,
    interactions: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  // A list of two hundred files, and a warning that Storybook's own are large, tell nobody anything.
  viteFinal: (config) => ({
    ...config,
    logLevel: "warn",
    build: { ...config.build, chunkSizeWarningLimit: 2000 },
  }),
  // Even with its notifications off, the server asks storybook.js.org for news when a page opens.
  experimental_serverChannel(channel) {
    channel.removeAllListeners(REQUEST_WHATS_NEW_DATA);
    return channel;
  },
};

export default config;
