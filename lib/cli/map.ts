/**
 * Draws the outlines of the sidebar's map: `tsx lib/cli/map.ts [FILE]`. Land and
 * borders come from Natural Earth (public domain) by way of world-atlas; they are
 * simplified, projected and written as SVG paths.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { merge, mesh } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { project, WORLD_HEIGHT, WORLD_WIDTH } from '../../components/places/projection';
import { isDisputed } from './map/disputed';
import { PathWriter } from './map/path-writer';

type Country = (Polygon | MultiPolygon) & { id?: string; properties?: { name?: string } };
type World = Topology<{ countries: GeometryCollection<{ name?: string }> }>;

/** Details smaller than this, in square degrees, are left out. */
const DETAIL = 0.03;
const LEAST_ISLAND = 0.12;
const ANTARCTICA = '010';

const nameOf = (country: Country) => country.properties?.name ?? '';

function draw(file: string): void {
  const atlas = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const detailed: World = JSON.parse(readFileSync(atlas, 'utf8'));
  const weighted = presimplify(detailed);
  const simple = simplify(filter(weighted, filterWeight(weighted, LEAST_ISLAND)), DETAIL) as World;
  const countries = (simple.objects.countries.geometries as Country[]).filter(({ id }) => id !== ANTARCTICA);

  const border = (wanted: boolean) =>
    mesh(simple, simple.objects.countries, (a, b) => {
      if (a === b) return false;
      return isDisputed(nameOf(a as Country), nameOf(b as Country)) === wanted;
    });
  const map = {
    width: WORLD_WIDTH,
    height: Math.round(WORLD_HEIGHT),
    land: pathOf(merge(simple, countries).coordinates.flat(), true),
    borders: pathOf(border(false).coordinates, false),
    disputed: pathOf(border(true).coordinates, false),
  };
  const json = JSON.stringify(map);
  writeFileSync(file, json);
  console.log(`${file}: ${(json.length / 1024).toFixed(1)} KB`);
}

/** Lines of longitude and latitude as one SVG path in map units. */
function pathOf(lines: number[][][], closed: boolean): string {
  const path = new PathWriter();
  for (const line of lines) {
    path.line(
      line.map(([longitude = 0, latitude = 0]) => project([latitude, longitude])),
      closed,
    );
  }
  return path.toString();
}

draw(process.argv[2] ?? 'assets/public/map.json');
