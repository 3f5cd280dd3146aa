import { describeNeighbours } from '../neighbours.js';

describeNeighbours('before');
