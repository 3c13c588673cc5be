/** What Stylelint looks for in the design system and in the styles of the components. */
export default {
  extends: ['stylelint-config-standard', 'stylelint-config-html/svelte'],
  rules: {
    // Rules that belong together stand together; an empty line parts groups.
    'at-rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'rule-empty-line-before': null,
    // A component's rules are few, and follow the page from top to bottom.
    'no-descending-specificity': null,
    'import-notation': 'string',
    'value-keyword-case': ['lower', { ignoreKeywords: ['A4', 'currentColor'] }],
    // WebKit reads this one with its prefix alone.
    'property-no-vendor-prefix': [true, { ignoreProperties: ['text-size-adjust'] }],
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
  },
};
