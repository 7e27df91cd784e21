/** Line icons, 20 units square, drawn in the colour of the text. */
const PATHS = {
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM13 13l4 4',
  highlight: 'M3 17h14M6 13l7.5-9 3 2.5L9 15.5H6Z',
  settings: 'M3 6h8m4 0h2M3 14h2m4 0h8M13 3.8v4.4M7 11.8v4.4',
  close: 'M5 5l10 10M15 5L5 15',
  back: 'M12.5 4.5L7 10l5.5 5.5',
  forward: 'M7.5 4.5L13 10l-5.5 5.5',
  chevron: 'M6 8l4 4 4-4',
  care: 'M10 3.5l7 12.5H3ZM10 8.5v3.5M10 14v.2',
  external: 'M8 5H5v10h10v-3M11 4.5h4.5V9M15 5l-6 6',
  pin: 'M10 17.5c3.4-4.2 5-7 5-9a5 5 0 0 0-10 0c0 2 1.6 4.8 5 9ZM10 7v2.6',
  plus: 'M10 5v10M5 10h10',
  minus: 'M5 10h10',
  fit: 'M4 10h12M6.5 7L3.5 10l3 3M13.5 7l3 3-3 3',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
