import type { Size } from '../../language/en/comparisons';
import type { Quantity, Span } from '../../mentions/mention';

/** Two countries set side by side, a country and a whole, or a country's place among all of a region. */
export type Comparison = Span & { readonly size: Size; readonly of: string } & (
    | { readonly kind: 'pair'; readonly to: string; readonly isMore: boolean }
    | { readonly kind: 'multiple'; readonly to: string; readonly times: Quantity }
    | { readonly kind: 'share'; readonly to: string; readonly part: Quantity }
    | { readonly kind: 'rank'; readonly region: string; readonly place: number }
  );
