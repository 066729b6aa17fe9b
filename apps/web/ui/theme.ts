import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type VariantColorsResolver,
} from '@mantine/core'

/** Mantine works out the text on a filled part for the light theme only; ours follows the theme. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input)
  return input.variant === 'filled' ? { ...colors, color: 'var(--dt-on-ink)' } : colors
}

/** Mantine's parts in our colours: ink for controls; blue and orange are left to the data. */
export const theme = createTheme({
  fontFamily: 'var(--dt-font)',
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 2 },
  variantColorResolver,
  defaultRadius: 4,
  cursorType: 'pointer',
  respectReducedMotion: true,
  colors: {
    ink: [
      '#f1f4f7',
      '#e0e6ec',
      '#c7d2dd',
      '#a5b5c5',
      '#7f93a8',
      '#61778e',
      '#4b6178',
      '#384c61',
      '#26384a',
      '#17212b',
    ],
    dark: [
      '#e6ebf1',
      '#c3ccd6',
      '#a4b0bd',
      '#8794a2',
      '#54606d',
      '#333e4a',
      '#1e2730',
      '#171e26',
      '#10151b',
      '#0c1015',
    ],
  },
})

const ours = {
  '--mantine-color-body': 'var(--dt-page)',
  '--mantine-color-text': 'var(--dt-text)',
  '--mantine-color-dimmed': 'var(--dt-muted)',
  '--mantine-color-placeholder': 'var(--dt-muted)',
  '--mantine-color-default': 'var(--dt-surface)',
  '--mantine-color-default-border': 'var(--dt-line-strong)',
  '--mantine-color-default-color': 'var(--dt-text)',
  '--mantine-color-anchor': 'var(--dt-link)',
  '--mantine-color-error': 'var(--dt-threat)',
}

/** Hands the tokens of tokens.css to Mantine's parts in both themes. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: ours, dark: ours })
