// The vendor's Bot Framework SDK for Node as the bot's channel: it posts activities to the bot, and is the connector that the bot answers to.
//   node connector-peer.mjs <bot's messages endpoint> <folder of the vendor's swagger, or -> < activities.json
// Prints, for each activity, what the bot answered, what it called, and what the vendor's schemas say against that.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

const require = createRequire(import.meta.url);
const { activityZodSchema } = require('@microsoft/agents-activity');
const { BotFrameworkHttpClient, ChannelServiceHandler, ChannelServiceRoutes } = require('botbuilder');
const { AuthenticationConfiguration, SimpleCredentialProvider } = require('botframework-connector');
const express = require('express');

const [messages, swagger] = process.argv.slice(2);
const calls = [];
let lastId = 0;

class Connector extends ChannelServiceHandler {
  async authenticate() { return { claims: [], isAuthenticated: true }; }

  async onSendToConversation(_, conversation, activity) { return this.note('send', { conversation, activity }); }

  async onReplyToActivity(_, conversation, replyTo, activity) { return this.note('reply', { conversation, replyTo, activity }); }

  async onUpdateActivity(_, conversation, updated, activity) { return this.note('update', { conversation, updated, activity }); }

  async onCreateConversation(_, parameters) { return this.note('create', { parameters }); }

  note(operation, call) {
    const id = `sdk-${++lastId}`;
    calls.push({ operation, ...JSON.parse(JSON.stringify(call)) });
    return { id };
  }
}

// The published swagger as JSON schema. It writes "any value" as an object without properties.
function publishedSchema() {
  if (swagger === '-')
    return () => [];
  const published = JSON.parse(fs.readFileSync(path.join(swagger, 'ConnectorAPI.json'), 'utf8').replace(/^\uFEFF/, ''));
  (function open(node) {
    if (!node || typeof node !== 'object')
      return;
    if (node.type === 'object' && !node.properties && !node.additionalProperties && !node.allOf)
      delete node.type;
    Object.values(node).forEach(open);
  })(published.definitions);
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  for (const format of ['int32', 'int64', 'double', 'float', 'byte', 'binary'].filter((name) => !ajv.formats[name]))
    ajv.addFormat(format, true);
  ajv.addSchema({ $id: 'connector', definitions: published.definitions });
  return (name, value) => {
    const check = ajv.getSchema(`connector#/definitions/${name}`);
    return check(value) ? [] : check.errors.map((error) => `swagger ${name}: ${error.instancePath} ${error.message}`);
  };
}

// The protocol leaves out what is not there; null is a value.
const nulls = (value, place = '') => {
  if (value === null)
    return [`${place} is null`];
  return typeof value === 'object' ? Object.entries(value).flatMap(([name, part]) => nulls(part, `${place}/${name}`)) : [];
};

const published = publishedSchema();
function problemsOf(activity) {
  const read = activityZodSchema.safeParse(activity);
  const zod = read.success ? [] : read.error.issues.map((issue) => `zod: ${issue.path.join('/')} ${issue.message}`);
  return [...zod, ...published('Activity', activity), ...nulls(activity)];
}

function problemsOfCall(call) {
  if (call.activity)
    return problemsOf(call.activity);
  if (!call.parameters)
    return [call.operation];
  const first = call.parameters.activity;
  return [...published('ConversationParameters', call.parameters), ...nulls(call.parameters), ...(first ? problemsOf(first) : [])];
}

const credentials = new SimpleCredentialProvider('', '');
const app = express();
new ChannelServiceRoutes(new Connector(credentials, new AuthenticationConfiguration())).register(app, '');
app.use((request, response) => {
  // The vendor's routes pass on what they have answered.
  if (response.headersSent || response.writableEnded)
    return;
  calls.push({ operation: `unknown: ${request.method} ${request.url}` });
  response.status(404).end();
});
const server = await new Promise((listening) => { const made = app.listen(0, '127.0.0.1', () => listening(made)); });
const serviceUrl = `http://127.0.0.1:${server.address().port}/`;

const client = new BotFrameworkHttpClient(credentials);
const steps = [];
for (const activity of JSON.parse(fs.readFileSync(0, 'utf8'))) {
  const from = calls.length;
  const answer = await client.postActivity('', '', messages, serviceUrl, activity.conversation.id, { ...activity, serviceUrl });
  const made = calls.slice(from);
  const replies = answer.body?.activities ?? [];
  steps.push({
    status: answer.status,
    body: answer.body,
    calls: made,
    problems: [...made.flatMap(problemsOfCall), ...replies.flatMap(problemsOf)],
  });
}
server.closeAllConnections();
server.close();
process.stdout.write(JSON.stringify(steps));
