import { tokens } from '@fluentui/react-components';

/** A small ladder, drawn with the theme's colours. */
export function Stairs() {
  return (
    <svg width="104" height="72" viewBox="0 0 104 72" fill="none" aria-hidden="true">
      <path
        d="M2 66h24V46h24V26h24V6h28"
        stroke={tokens.colorBrandStroke2}
        strokeWidth="4"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <circle cx="14" cy="52" r="6" fill={tokens.colorCompoundBrandBackground} />
      <circle
        cx="38"
        cy="32"
        r="5"
        fill={tokens.colorNeutralBackground1}
        stroke={tokens.colorNeutralForeground2}
        strokeWidth="2"
      />
      <circle
        cx="62"
        cy="12"
        r="5"
        fill={tokens.colorNeutralBackground1}
        stroke={tokens.colorNeutralForeground2}
        strokeWidth="2"
      />
    </svg>
  );
}
