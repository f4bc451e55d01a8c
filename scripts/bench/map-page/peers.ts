// The renderers our map is measured against, each as its own documentation sets it up, over the same places and links.
import cytoscape from 'cytoscape';
import { select } from 'd3-selection';
import Graph from 'graphology';
import Sigma from 'sigma';
import type { Camera } from '../../../renderer/map/camera.ts';
import { dotRadius } from '../../../shared/layout/dot-radius.ts';
import type { MapLayout } from '../../../shared/layout/map-layout.ts';
import { SIZE } from './flight.ts';
import type { Link } from './graph.ts';

/** A peer that stands in an element: it can be shown from a camera, and ended. */
type Peer = { readonly show: (camera: Camera) => void; readonly end: () => void };

type Make = (host: HTMLElement, layout: MapLayout, links: readonly Link[]) => Peer;

const NODE = '#4c77a3';
const LINK = '#c3ccd2';

const naiveCanvas: Make = (host, { roles }, links) => {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, SIZE);
  host.append(canvas);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The canvas has no context.');
  const show = ({ zoom, x, y }: Camera) => {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.setTransform(zoom, 0, 0, zoom, x, y);
    context.strokeStyle = LINK;
    context.lineWidth = 1 / zoom;
    context.beginPath();
    for (const [from, to] of links) {
      const start = roles[from];
      const end = roles[to];
      if (!start || !end) continue;
      context.moveTo(start.x, start.y);
      context.lineTo(end.x, end.y);
    }
    context.stroke();
    context.fillStyle = NODE;
    for (const role of roles) {
      context.beginPath();
      context.arc(role.x, role.y, dotRadius(role.jobs), 0, 2 * Math.PI);
      context.fill();
    }
  };
  return { show, end: () => canvas.remove() };
};

const svg: Make = (host, { roles }, links) => {
  const root = select(host).append('svg').attr('width', SIZE.width).attr('height', SIZE.height);
  const group = root.append('g');
  group
    .selectAll('line')
    .data(links)
    .join('line')
    .attr('x1', ([from]) => roles[from]?.x ?? 0)
    .attr('y1', ([from]) => roles[from]?.y ?? 0)
    .attr('x2', ([, to]) => roles[to]?.x ?? 0)
    .attr('y2', ([, to]) => roles[to]?.y ?? 0)
    .attr('stroke', LINK);
  group
    .selectAll('circle')
    .data(roles)
    .join('circle')
    .attr('cx', ({ x }) => x)
    .attr('cy', ({ y }) => y)
    .attr('r', ({ jobs }) => dotRadius(jobs))
    .attr('fill', NODE);
  return {
    show: ({ zoom, x, y }) => {
      group.attr('transform', `translate(${x},${y}) scale(${zoom})`);
    },
    end: () => root.remove(),
  };
};

const cytoscapeJs: Make = (host, { roles }, links) => {
  const graph = cytoscape({
    container: host,
    elements: [
      ...roles.map(({ id, x, y, jobs }) => ({
        data: { id, size: 2 * dotRadius(jobs) },
        position: { x, y },
      })),
      ...links.map(([from, to]) => ({
        data: { source: roles[from]?.id ?? '', target: roles[to]?.id ?? '' },
      })),
    ],
    layout: { name: 'preset' },
    style: [
      { selector: 'node', style: { width: 'data(size)', height: 'data(size)', 'background-color': NODE } },
      { selector: 'edge', style: { width: 1, 'line-color': LINK } },
    ],
  });
  return {
    show: ({ zoom, x, y }) => {
      graph.viewport({ zoom, pan: { x, y } });
    },
    end: () => graph.destroy(),
  };
};

const sigmaJs: Make = (host, { roles, bounds }, links) => {
  const graph = new Graph({ multi: true });
  roles.forEach(({ title, x, y, jobs }, at) => {
    graph.addNode(at, { x, y: -y, size: dotRadius(jobs), label: title, color: NODE });
  });
  for (const [from, to] of links) graph.addEdge(from, to, { color: LINK });
  const sigma = new Sigma(graph, host);
  const extent = Math.max(bounds.right - bounds.left, bounds.bottom - bounds.top);
  const middle = { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2 };
  const fit = Math.min(SIZE.width, SIZE.height) / extent;
  return {
    show: ({ zoom, x, y }) => {
      sigma.getCamera().setState({
        x: 0.5 + ((SIZE.width / 2 - x) / zoom - middle.x) / extent,
        y: 0.5 - ((SIZE.height / 2 - y) / zoom - middle.y) / extent,
        ratio: fit / zoom,
      });
    },
    end: () => sigma.kill(),
  };
};

export const peers = {
  'd3 on a canvas': naiveCanvas,
  cytoscape: cytoscapeJs,
  sigma: sigmaJs,
  'd3 in SVG': svg,
} satisfies Record<string, Make>;

export type PeerName = keyof typeof peers;
