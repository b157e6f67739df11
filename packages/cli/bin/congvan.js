#!/usr/bin/env node
import { load } from './load.js';

const { main } = await load('index');
process.exitCode = await main(process.argv.slice(2), process);
