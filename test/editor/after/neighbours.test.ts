import { describeNeighbours } from '../neighbours.js';

describeNeighbours('after');
