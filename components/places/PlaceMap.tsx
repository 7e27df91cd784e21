/** A small map of the article's places, drawn once its outlines are there; without them the list says the same. */
import { useEffect, useState } from 'preact/hooks';
import type { EntityCard } from '../../lib/types';
import { useI18n } from '../i18n';
import type { MessageKey } from '../messages.en';
import type { Actor } from '../model/actors';
import { standingOf } from '../model/standing';
import { useNameOf, useReport } from '../report';
import type { MapData } from '../state';
import { useWidth } from '../ui/useWidth';
import { LINE, labelled, type PlacedLabel } from './labels';
import { boxAround, project, withoutOutliers } from './projection';

/** Height by width. */
const PROPORTION = 0.6;

export function PlaceMap({ places }: { places: readonly Actor[] }) {
  const { today } = useReport();
  const { t, list } = useI18n();
  const nameOf = useNameOf();
  const map = useMap();
  const notesOf = (card: EntityCard) => {
    const { heldBy, sovereign, claimedBy } = standingOf(card, today);
    const holders = heldBy.map(({ party }) => party);
    const note = (key: MessageKey, parties: string[]) =>
      parties.length > 0 ? [t(key, { names: list(parties.map(nameOf)) })] : [];
    return [
      ...note('places.heldBy', holders),
      ...note('places.sovereignIs', sovereign),
      ...note(
        'places.claimedBy',
        claimedBy.filter((party) => !holders.includes(party)),
      ),
    ];
  };
  const [svg, width] = useWidth<SVGSVGElement>();
  const height = Math.round(width * PROPORTION);
  const located = places.flatMap((actor) => {
    const { coordinates, kind } = actor.card;
    return coordinates ? [{ actor, kind, at: project(coordinates) }] : [];
  });
  // Countries are surroundings, unless it is they that are contested.
  const framed = located.filter(({ actor, kind }) => kind === 'place' || isContested(actor));
  if (framed.length === 0) return null;

  const box = boxAround(withoutOutliers(framed.map(({ at }) => at)), 1 / PROPORTION);
  const scale = width / box.width;
  const points = located
    .map(({ actor, kind, at: [x, y] }) => ({ actor, kind, x: (x - box.x) * scale, y: (y - box.y) * scale }))
    .filter(({ x, y }) => x > 0 && x < width && y > 0 && y < height);
  const labels = labelled(
    points.map(({ actor, x, y }) => ({
      text: actor.card.name,
      notes: notesOf(actor.card),
      x,
      y,
      centred: !isMarked(actor),
    })),
    width,
    height,
  );
  return (
    <figure class="map">
      <svg
        ref={svg}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t('places.map', { names: list(points.map(({ actor }) => actor.card.name)) })}
      >
        {map && <Outlines map={map} transform={`scale(${scale}) translate(${-box.x} ${-box.y})`} />}
        {points.map(
          ({ actor, x, y }) =>
            isMarked(actor) && <Place key={actor.card.id} x={x} y={y} contested={isContested(actor)} />,
        )}
        {labels.map((label, index) => (
          <Name key={points[index]?.actor.card.id} label={label} kind={points[index]?.kind} />
        ))}
      </svg>
      <figcaption>{t('places.note')}</figcaption>
    </figure>
  );
}

const isContested = ({ card }: Actor) => Boolean(card.status?.length);
const isMarked = (actor: Actor) => actor.card.kind === 'place' || isContested(actor);

function useMap(): MapData | undefined {
  const { actions } = useReport();
  const [map, setMap] = useState<MapData>();
  useEffect(() => {
    let current = true;
    actions.onLoadMap?.().then(
      (loaded) => current && setMap(loaded),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, []);
  return map;
}

function Outlines({ map, transform }: { map: MapData; transform: string }) {
  return (
    <g transform={transform}>
      <path class="map-land" d={map.land} />
      <path class="map-borders" d={map.borders} />
      <path class="map-disputed" d={map.disputed} />
    </g>
  );
}

function Place({ x, y, contested }: { x: number; y: number; contested: boolean }) {
  return contested ? (
    <g class="map-contested">
      <circle cx={x} cy={y} r="11" />
      <circle class="map-place" cx={x} cy={y} r="3.5" />
    </g>
  ) : (
    <circle class="map-place" cx={x} cy={y} r="4" />
  );
}

function Name({ label, kind }: { label: PlacedLabel | undefined; kind?: string }) {
  if (!label) return null;
  return (
    <text class={`map-name map-name-${kind}`} x={label.x} y={label.y} text-anchor={label.anchor}>
      {label.text}
      {label.notes.map((note, index) => (
        <tspan key={note} class="map-note" x={label.x} y={label.y + (index + 1) * LINE}>
          {note}
        </tspan>
      ))}
    </text>
  );
}
