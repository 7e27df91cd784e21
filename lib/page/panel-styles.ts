/** How the panel looks: at the window's edge, or as a sheet at the bottom of a narrow window. */
import { LIFELINE } from './lifeline';
import type { PanelPlacement } from './panel';
import { WAITING } from './waiting';

/** CSS pixels; a window no wider than this has no room for anything beside anything. */
export const SHEET_AT_MOST = 600;

/** @param beside nothing of the page lies under the panel: it needs no shadow to stand out from it. */
export function panelStyles({ side, width }: PanelPlacement, beside: boolean): string {
  const inner = side === 'right' ? 'left' : 'right';
  const sign = side === 'right' ? -1 : 1;
  return `
    :host { all: initial !important; display: block !important; direction: ltr !important; }
    section {
      all: initial; box-sizing: border-box; position: fixed; inset: 0; margin-${inner}: auto;
      display: grid; grid-template-rows: auto 1fr; width: min(${width}px, 100vw); height: 100%;
      background: light-dark(#fbfaf6, #191918); color-scheme: light dark;
      box-shadow: ${sign}px 0 0 #0002${beside ? '' : `, ${4 * sign}px 0 24px #0003`};
    }
    section:not(:popover-open) { display: none; }
    iframe { grid-area: 2 / 1; display: block; width: 100%; height: 100%; border: 0; color-scheme: light dark; }
    button { all: initial; box-sizing: border-box; cursor: pointer; }
    button:focus-visible { outline: 2px solid #b5852b; outline-offset: 2px; }
    .close {
      position: absolute; ${side}: 100%; top: 50%; translate: 0 -50%; ${side === 'left' ? 'scale: -1 1;' : ''}
      width: 20px; height: 48px; border-radius: ${side === 'right' ? '8px 0 0 8px' : '0 8px 8px 0'};
      background: #0b5c6b; color: #fff; font: 18px/44px Georgia, serif; text-align: center;
    }
    .close:hover { background: #084652; }
    .handle { display: none; }
    ${WAITING}
    ${LIFELINE}
    @media (max-width: ${width + 20}px) { .close { ${side}: auto; ${inner}: 0; scale: none; border-radius: 8px; } }
    @media (max-width: ${SHEET_AT_MOST}px) { ${SHEET} }
    @media print { :host { display: none !important; } }
  `;
}

const SHEET = `
  section {
    inset: auto 0 0; margin: 0; width: 100%; height: var(--height); overflow: hidden;
    border-radius: 14px 14px 0 0; box-shadow: 0 -1px 0 #0002, 0 -4px 24px #0003;
  }
  .handle { display: block; grid-row: 1; width: 100%; height: 28px; cursor: row-resize; touch-action: none; }
  .handle:focus-visible { outline-offset: -4px; border-radius: 14px 14px 0 0; }
  .handle::before {
    content: ''; display: block; width: 44px; height: 4px; margin: 12px auto; border-radius: 2px; background: GrayText;
  }
  /* The frame below would take the pointer's moves for its own. */
  .held iframe { pointer-events: none; }
  .close {
    top: 0; right: 8px; left: auto; translate: none; scale: none; rotate: 90deg; width: 28px; height: 28px;
    border-radius: 8px; background: none; color: GrayText; font: 22px/26px Georgia, serif;
  }
  .close:hover { background: none; color: CanvasText; }
  @media (prefers-reduced-motion: no-preference) { section:not(.drawn) { transition: height 0.18s ease-out; } }
`;
