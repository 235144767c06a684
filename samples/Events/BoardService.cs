using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.PostgreSql;
using MeetingApis.WeCom;
using Npgsql;

namespace MeetingApis.Samples.Events;

/// <summary>The service: it receives events of three vendors and keeps the board current.</summary>
internal static class BoardService
{
    public static async Task RunAsync(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        ConfigurationManager configuration = builder.Configuration;
        IServiceCollection services = builder.Services;
        services.AddSingleton(NpgsqlDataSource.Create(configuration["PostgreSql"]!));
        services.AddSingleton(new BoardDay(configuration.GetValue<DateTimeOffset>("Day"))).AddSingleton<Board>();
        services.AddFeishuClient(configuration.GetSection("Feishu"));
        services.AddWeComClient(configuration.GetSection("WeCom"));
        services.AddDingTalkClient(configuration.GetSection("DingTalk"));
        services.AddSingleton<FeishuRooms>().AddSingleton<WeComRooms>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<DingTalkRooms>(provider, configuration["DingTalkReader"]!));

        // An event is acknowledged when it is in the database, and handled from there.
        services.AddMeetingPostgreSqlInbox(static provider => provider.GetRequiredService<NpgsqlDataSource>());
        services.AddFeishuEvents(static _ => { })
            .Handle<FeishuMeetingRoomStatusChanged>(static (changed, context, cancellationToken) => RefreshAsync<FeishuRooms>(context.Services, changed.RoomId, cancellationToken))
            .ReceiveOverLongConnection();
        services.AddDingTalkEvents(static _ => { })
            .Handle<DingTalkRoomBookingChanged>(static (changed, context, cancellationToken) => RefreshAsync<DingTalkRooms>(context.Services, changed.RoomId, cancellationToken))
            .ReceiveOverStream();
        services.AddWeComEvents(configuration.GetSection("WeComEvents"))
            .Handle<WeComMeetingRoomEvent>(static (changed, context, cancellationToken) => RefreshAsync<WeComRooms>(context.Services, changed.MeetingRoomId, cancellationToken));

        WebApplication app = builder.Build();
        await app.Services.GetRequiredService<PostgreSqlEventInbox>().CreateTableAsync();
        app.MapWeComEvents("/wecom/events");
        await app.StartAsync();
        await ReadAllAsync(app.Services, configuration);
        await app.WaitForShutdownAsync();
    }

    /// <summary>What happens while the service is down, vendors may not tell again: WeCom tries three times within seconds. So every room is read once when the service listens.</summary>
    private static async Task ReadAllAsync(IServiceProvider services, ConfigurationManager configuration)
    {
        IRooms[] vendors = [services.GetRequiredService<FeishuRooms>(), services.GetRequiredService<WeComRooms>(), services.GetRequiredService<DingTalkRooms>()];
        Board board = services.GetRequiredService<Board>();
        foreach (Room room in vendors.SelectMany(rooms => configuration.GetSection($"Rooms:{rooms.Vendor}").Get<string[]>() ?? [], static (rooms, id) => new Room(rooms.Vendor, id)))
        {
            await board.RefreshAsync(room, () => vendors.Single(rooms => rooms.Vendor == room.Vendor).ReadAsync(room.Id, CancellationToken.None));
        }
    }

    /// <summary>Reads a room that has changed. The board is written in the transaction in which the event counts as handled: both happen, or neither.</summary>
    private static Task RefreshAsync<TRooms>(IServiceProvider services, string? roomId, CancellationToken cancellationToken)
        where TRooms : IRooms
    {
        if (roomId is null)
        {
            return Task.CompletedTask;
        }

        TRooms rooms = services.GetRequiredService<TRooms>();
        InboxTransaction own = services.GetRequiredService<InboxTransaction>();
        return Board.RefreshAsync(own.Connection, own.Transaction, new Room(rooms.Vendor, roomId), () => rooms.ReadAsync(roomId, cancellationToken));
    }
}
