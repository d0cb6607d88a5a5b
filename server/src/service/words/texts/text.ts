/** A text with `{0}`, `{1}` for its values; where its language has them, one for each plural form (CLDR) of the first value. */
export type Text = string | (Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string });
