import { HostConfig } from 'adaptivecards';

// Spacing, sizes and actions are Microsoft Teams' own host config (adaptivecards-designer, microsoft-teams-light.json).
// Colours are Fluent's tokens instead of its fixed ones, so that one config serves light, dark and high contrast.

function pair(token: string, subtle = token) {
  return { default: `var(--${token})`, subtle: `var(--${subtle})` };
}

const foregroundColors = {
  default: pair('colorNeutralForeground1', 'colorNeutralForeground2'),
  dark: pair('colorNeutralForeground1', 'colorNeutralForeground2'),
  light: pair('colorNeutralForeground2', 'colorNeutralForeground3'),
  accent: pair('colorBrandForeground1', 'colorBrandForeground2'),
  good: pair('colorStatusSuccessForeground1'),
  warning: pair('colorStatusWarningForeground1'),
  // The third danger colour, not the first: on a dark card the first falls below 4.5 to 1.
  attention: pair('colorStatusDangerForeground3'),
};

function style(background: string, border: string) {
  return { foregroundColors, backgroundColor: `var(--${background})`, borderColor: `var(--${border})` };
}

const fontSizes = { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 };
const lineHeights = { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 };
const fontWeights = { lighter: 200, default: 400, bolder: 600 };

function facts(subtle: boolean) {
  return { size: 'Default', color: 'Default', isSubtle: subtle, weight: 'Default', wrap: true };
}

const label = { size: 'Default', color: 'Default', isSubtle: false, weight: 'Bolder' };

/** How Teams sets out an Adaptive Card, in the colours of the theme in use. */
export const teamsHostConfig = new HostConfig({
  choiceSetInputValueSeparator: ',',
  supportsInteractivity: true,
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--colorNeutralStroke2)' },
  imageSizes: { small: 32, medium: 52, large: 100 },
  fontTypes: {
    default: { fontFamily: 'var(--fontFamilyBase)', fontSizes, fontWeights },
    monospace: { fontFamily: 'var(--fontFamilyMonospace)', fontSizes, fontWeights },
  },
  lineHeights,
  textStyles: {
    heading: { fontType: 'default', size: 'large', weight: 'bolder', color: 'default', isSubtle: false },
  },
  textBlock: { headingLevel: 3 },
  containerStyles: {
    default: style('colorNeutralBackground1', 'colorNeutralStroke1'),
    emphasis: style('colorNeutralBackground2', 'colorNeutralStroke1'),
    accent: style('colorBrandBackground2', 'colorBrandStroke2'),
    good: style('colorStatusSuccessBackground1', 'colorStatusSuccessBorder1'),
    attention: style('colorStatusDangerBackground1', 'colorStatusDangerBorder1'),
    warning: style('colorStatusWarningBackground1', 'colorStatusWarningBorder1'),
  },
  inputs: {
    label: {
      inputSpacing: 'Small',
      requiredInputs: { ...label, suffix: ' *', suffixColor: 'Attention' },
      optionalInputs: label,
    },
    errorMessage: { size: 'Small', color: 'Attention', isSubtle: false, weight: 'Default' },
  },
  actions: {
    maxActions: 6,
    spacing: 'Default',
    buttonSpacing: 8,
    showCard: { actionMode: 'Inline', inlineTopMargin: 16, style: 'emphasis' },
    preExpandSingleShowCardAction: false,
    actionsOrientation: 'Horizontal',
    actionAlignment: 'Left',
    allowTitleToWrap: true,
  },
  adaptiveCard: { allowCustomStyle: false },
  imageSet: { imageSize: 'Medium', maxImageHeight: 100 },
  factSet: { title: { ...facts(true), maxWidth: 160 }, value: facts(false), spacing: 16 },
});
