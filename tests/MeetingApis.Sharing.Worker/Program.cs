using MeetingApis.Sharing.Worker;

// A process for the tests: its command and what it works on are the arguments; it prints what it has done, a line each,
// and reads from standard input when to go on.
return await (args switch
{
    ["create-table", var database, var schema, var table] => GrantCommands.CreateTableAsync(database, schema, table),
    ["count-up", var database, var schema, var key, var times] => GrantCommands.CountUpAsync(database, schema, key, int.Parse(times, null)),
    ["lock", var database, var schema, var name] => GrantCommands.LockAsync(database, schema, name),
    _ => throw new ArgumentException($"No such command: {string.Join(' ', args)}", nameof(args)),
});
