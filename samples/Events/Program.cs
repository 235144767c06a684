using MeetingApis.Samples;
using MeetingApis.Samples.Events;
using Npgsql;

// The program starts itself as the service that is killed; this is where the service begins.
if (args is ["service", ..])
{
    await BoardService.RunAsync(args);
    return 0;
}

var help = new SampleHelp("Events", "a board of rooms that is kept current by events of all three vendors, and survives being killed")
{
    Variables = [SampleHelp.PostgreSql],
    WellWhen = "the board shows what the vendors say",
};
if (help.AnswerTo(args) is { } exitCode)
{
    return exitCode;
}

string connectionString = Environment.GetEnvironmentVariable("MEETINGAPIS_POSTGRESQL") ?? "Host=127.0.0.1;Username=postgres;Database=postgres";
await using var database = NpgsqlDataSource.Create(connectionString);
var board = new Board(database);
try
{
    await board.CreateAsync();
}
catch (NpgsqlException e)
{
    Console.WriteLine($"""
        This sample needs a PostgreSQL, and finds none: {e.Message}

        Start one with
            .ci/servers.sh install
            eval "$(.ci/servers.sh start)"
        or say where yours is: MEETINGAPIS_POSTGRESQL (a connection string of Npgsql).
        """);
    return 1;
}

await using Office office = await Office.StartAsync();
await using var service = ServiceProcess.Start(office.Settings, connectionString);
await office.ConnectAsync(service.Address);
Console.WriteLine("The service listens: to Feishu and DingTalk over connections, to WeCom at an address.");

for (int i = 1; i <= Office.Bookings; i++)
{
    office.Book(i);
    if (i is 15 or 30)
    {
        service.Kill();
        office.Book(++i);
        Console.WriteLine($"The service was killed after {i - 1} bookings. One more is made while it is down, and then it starts again.");
        service.Restart();
        await office.ConnectAsync(service.Address);
    }
}

bool isCurrent = await office.WaitForAsync(board, TimeSpan.FromMinutes(2));
Console.WriteLine();
foreach (Room room in office.Rooms)
{
    Console.WriteLine($"{room.Vendor,-9} {room.Id,-10} {await board.ReadAsync(room)}");
}

Console.WriteLine();
Console.WriteLine(isCurrent
    ? $"{Office.Bookings} bookings, 2 kills: the board shows what the vendors say. The service read rooms {await board.CountReadsAsync()} times, and polled nobody."
    : "The board does not show what the vendors say.");
return isCurrent ? 0 : 1;
