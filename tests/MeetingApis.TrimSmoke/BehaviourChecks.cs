using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingApis.Feishu;
using MeetingApis.WeCom;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MeetingApis.TrimSmoke;

/// <summary>What is around the calls: configuration, validation, pages, renewal and retries.</summary>
internal static class BehaviourChecks
{
    private static readonly ReplyFeishuRoomInstanceRequest s_reply = new()
    {
        RoomId = "omm_c7e9ef91ec9f3c007f1dfb2503918981",
        Uid = "bff6b51f-b7c1-40c6-b8ef-aef966c9ffc7",
        OriginalTime = 0,
        Status = FeishuRoomInstanceStatus.NotCheckIn,
    };

    public static IEnumerable<Check> All =>
    [
        new("options are bound from the configuration", BindsOptionsAsync),
        new("incomplete options are refused", RefusesOptionsAsync),
        new("a request that breaks rules is not sent", ValidatesAsync),
        new("an enumeration follows the pages", EnumeratesAsync),
        new("a rejected token is renewed and the call replayed", RenewsAsync),
        new("a call that failed is repeated", RepeatsAsync),
        new("an operation is called without its records", SendsAsync),
    ];

    private static async Task BindsOptionsAsync(SmokeApp app)
    {
        FeishuOptions options = app.Services.GetRequiredService<IOptionsMonitor<FeishuOptions>>().CurrentValue;

        await app.Services.GetRequiredService<IFeishuRoomInstancesApi>().ReplyAsync(s_reply);

        Check.Equal("AppId", "cli_wiremock", options.AppId);
        Check.Equal("Timeout", TimeSpan.FromSeconds(20), options.Timeout);
        Check.Equal("MaxRetries", 0, options.MaxRetries);
        Check.Equal("ValidateRequests", false, options.ValidateRequests);
        Check.Equal("BaseAddress", app.Vendors.Address, options.BaseAddress);
        Check.Equal("The requests", "feishu.token feishu.room_instances.reply", await RequestsAsync(app));
    }

    private static async Task RefusesOptionsAsync(SmokeApp app)
    {
        OptionsValidationException thrown = await Check.ThrowsAsync<OptionsValidationException>(() =>
            Task.FromResult(app.Services.GetRequiredKeyedService<WeComClient>(SmokeApp.Incomplete)));

        Check.Equal("Whether the secret is named", true, thrown.Message.Contains(nameof(WeComOptions.CorpSecret), StringComparison.Ordinal));
    }

    private static async Task ValidatesAsync(SmokeApp app)
    {
        var request = new UpdateReserveRequest { MeetingSettings = new FeishuReserveMeetingSettings { Password = "short" } };

        MeetingValidationException thrown = await Check.ThrowsAsync<MeetingValidationException>(() =>
            Standard(app).Reserves.UpdateAsync("6911188411932033028", request));

        Check.Equal("The violation's path", "MeetingSettings.Password", string.Join(' ', thrown.Violations.Select(static violation => violation.Path)));
        Check.Equal("The requests", "", await RequestsAsync(app));
    }

    private static async Task EnumeratesAsync(SmokeApp app)
    {
        var request = new ListFeishuRoomReservationsRequest
        {
            RoomLevelId = "omb_57c9cc7d9a81e27e54c8fabfd02759e7",
            StartTime = DateTimeOffset.FromUnixTimeSeconds(1671238800),
            EndTime = DateTimeOffset.FromUnixTimeSeconds(1671325200),
            RoomIds = ["omm_4de32cf10a4358788ff4e09e37ebbf9b", "omm_eada1d61a550955240c28757e7dec3af"],
            PageSize = 20,
        };

        var titles = new List<string?>();
        await foreach (FeishuRoomReservation reservation in Standard(app).RoomReservations.EnumerateAsync(request))
        {
            titles.Add(reservation.EventTitle);
        }

        Check.Equal("The titles", "周会 评审", string.Join(' ', titles));
        Check.Equal("The requests", "feishu.token feishu.room_reservations.list.pages.first feishu.room_reservations.list.pages.last", await RequestsAsync(app));
    }

    private static async Task RenewsAsync(SmokeApp app)
    {
        var request = new UpdateReserveRequest { EndTime = DateTimeOffset.FromUnixTimeSeconds(1608888867) };

        await app.Services.GetRequiredKeyedService<IFeishuReservesApi>(SmokeApp.Renewal).UpdateAsync("reserve-renewal", request);

        Check.Equal("The requests", "feishu.token.renewal.stale feishu.token.renewal.rejected feishu.token.renewal.fresh feishu.token.renewal.accepted", await RequestsAsync(app));
    }

    private static async Task RepeatsAsync(SmokeApp app)
    {
        await Standard(app).RoomInstances.ReplyAsync(s_reply);
        app.Outage.FailNext();

        await Standard(app).RoomInstances.ReplyAsync(s_reply);

        Check.Equal("The requests that failed", 1, app.Outage.Count);
        Check.Equal("The requests", "feishu.token feishu.room_instances.reply feishu.room_instances.reply", await RequestsAsync(app));
    }

    private static async Task SendsAsync(SmokeApp app)
    {
        const string Operation = "feishu.room_instances.reply";
        MeetingRequest request = MeetingRequest.For(FeishuClient.Operations.Single(static operation => operation.Name == Operation)) with
        {
            Body = JsonObject.Create(Mapping.All.Single(static mapping => mapping.Name == Operation).RequestBody),
        };

        JsonElement answer = await Standard(app).SendAsync(request);

        Check.Equal("The answer", JsonValueKind.Object, answer.ValueKind);
        Check.Equal("The requests", $"feishu.token {Operation}", await RequestsAsync(app));
    }

    private static FeishuClient Standard(SmokeApp app) => app.Services.GetRequiredKeyedService<FeishuClient>(SmokeApp.Standard);

    private static async Task<string> RequestsAsync(SmokeApp app) => string.Join(' ', await app.Vendors.AnsweredAsync());
}
