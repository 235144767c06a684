using System.Globalization;
using System.Text;
using MeetingApis.Feishu;
using MeetingApis.PostgreSql;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace MeetingApis.Sharing.Worker;

/// <summary>What a process does with the inbox of events. It may be killed at any moment.</summary>
public static class InboxCommands
{
    public const string Token = "verification";
    public const string AppId = "cli_inbox";

    /// <summary>
    /// Receives the deliveries that come as lines, <c>NUMBER BODY</c>, prints <c>NUMBER.</c> for each that is acknowledged, and
    /// handles what is in the inbox. A handler writes the event's id into the table <c>handled</c>.
    /// </summary>
    public static async Task<int> ReceiveAsync(string database, string schema)
    {
        var services = new ServiceCollection();
        services.AddFeishuClient(o => (o.AppId, o.AppSecret) = (AppId, "secret"));
        services.AddMeetingPostgreSqlInbox(database, o =>
        {
            o.Schema = schema;
            o.PollingInterval = TimeSpan.FromMilliseconds(200);
        });
        services.AddFeishuEvents(o => (o.VerificationToken, o.AllowUnsigned) = (Token, true)).HandleOthers(static async (happened, context, cancellationToken) =>
        {
            InboxTransaction own = context.Services.GetRequiredService<InboxTransaction>();
            await using var command = new NpgsqlCommand("INSERT INTO handled (event_id) VALUES ($1)", own.Connection, own.Transaction);
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = happened.Envelope.EventId });
            await command.ExecuteNonQueryAsync(cancellationToken);

            // A moment in which the process may be killed.
            await Task.Delay(Random.Shared.Next(5), cancellationToken);
        });
        await using ServiceProvider provider = services.BuildServiceProvider();
        foreach (IHostedService service in provider.GetServices<IHostedService>())
        {
            await service.StartAsync(CancellationToken.None);
        }

        await Signals.ReadyAsync();
        EventReceiver<FeishuEvent> receiver = provider.GetRequiredService<EventReceiver<FeishuEvent>>();
        await Parallel.ForEachAsync(Lines(), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (line, _) => await ReceiveAsync(receiver, line));
        return 0;
    }

    /// <summary>An event, as Feishu delivers it to an app without an encrypt key.</summary>
    public static string Delivery(int number, string id, DateTimeOffset time) => string.Create(
        CultureInfo.InvariantCulture,
        $$$$"""{{{{number}}}} {"schema":"2.0","header":{"event_id":"{{{{id}}}}","event_type":"vc.meeting.meeting_started_v1","create_time":"{{{{time.ToUnixTimeMilliseconds()}}}}","token":"{{{{Token}}}}","app_id":"{{{{AppId}}}}","tenant_key":"t1"},"event":{"meeting":{"id":"{{{{number % 50}}}}"}}}""");

    private static IEnumerable<string> Lines()
    {
        while (Console.ReadLine() is { Length: > 0 } line)
        {
            yield return line;
        }
    }

    private static async Task ReceiveAsync(EventReceiver<FeishuEvent> receiver, string line)
    {
        string[] parts = line.Split(' ', 2);
        EventAnswer answer = await receiver.ReceiveAsync(new EventDelivery(Encoding.UTF8.GetBytes(parts[1])));
        if (answer.StatusCode == 200)
        {
            Console.WriteLine($"{parts[0]}.");
        }
    }
}
