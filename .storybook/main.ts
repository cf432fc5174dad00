/** Storybook: which stories, and no word to anybody else's server. */
import type { StorybookConfig } from "@storybook/web-components-vite";

const config: StorybookConfig = {
  framework: "@storybook/web-components-vite",
  stories: ["../stories/**/*.mdx", "../stories/**/*.stories.ts"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y"],
  core: {
    disableTelemetry: true,
    disableProjectJson: true,
    enableCrashReports: false,
    disableWhatsNewNotifications: true,
  },
  features: { sidebarOnboardingChecklist: false, menuOnboardingChecklist: false },
};

export default config;
