using System.Globalization;
using MeetingApis.Sharing.Worker;

// A process for the tests: its command and what it works on are the arguments; it prints what it has done, a line each,
// and reads from standard input when to go on.
return await (args switch
{
    ["create-table", var database, var schema, var table] => GrantCommands.CreateTableAsync(database, schema, table),
    ["count-up", var database, var schema, var key, var times] => GrantCommands.CountUpAsync(database, schema, key, Number(times)),
    ["lock", var database, var schema, var name] => GrantCommands.LockAsync(database, schema, name),
    ["call", var settings, var callers] => CallCommands.CallAsync(CallSettings.Parse(settings), Number(callers)),
    ["keep-calling", var settings, var callers] => CallCommands.KeepCallingAsync(CallSettings.Parse(settings), Number(callers)),
    ["receive-events", var database, var schema] => InboxCommands.ReceiveAsync(database, schema),
    _ => throw new ArgumentException($"No such command: {string.Join(' ', args)}", nameof(args)),
});

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
