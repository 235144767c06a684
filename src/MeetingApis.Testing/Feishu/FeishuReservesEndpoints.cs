using System.Globalization;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>Meeting reservations. What an update does not send keeps its value; what it sends empty is emptied.</summary>
internal sealed class FeishuReservesEndpoints(FeishuSimulator simulator, TimeProvider time)
{
    private static readonly TimeSpan LongestExtension = TimeSpan.FromDays(30);

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("PUT", "/open-apis/vc/v1/reserves/{reserve_id}", Update)
        {
            Limits = [CallLimit.PerSecond(50), CallLimit.PerMinute(1000)],
        },
    ];

    private SimulatorResponse Update(SimulatorRequest request)
    {
        var userIdType = FeishuUserIds.ReadType(request);
        var reserve = FindOwn(request.RouteValue("reserve_id"));
        var body = FeishuGateway.ReadBody(request);

        IReadOnlyList<string> invalidHosts = [];
        var updated = reserve with { EndTime = ReadEndTime(body) ?? reserve.EndTime };
        if (body.Object("meeting_settings") is { } settings)
        {
            updated = new FeishuReserveSettings(settings, userIdType, simulator.IsUser).ApplyTo(updated, out invalidHosts);
        }

        simulator.AddReserve(updated);
        var data = new JsonObject { ["reserve"] = ToJson(updated) };
        if (invalidHosts.Count > 0)
        {
            data["reserve_correction_check_info"] = new JsonObject
            {
                ["invalid_host_id_list"] = new JsonArray([.. invalidHosts.Select(id => JsonValue.Create(id))]),
            };
        }

        return FeishuGateway.Success(data);
    }

    private SimulatedReserve FindOwn(string id)
    {
        var reserve = simulator.Reserves.GetValueOrDefault(id) ?? throw FeishuVideoErrors.NotFound();
        return reserve.BelongsToAnother ? throw FeishuVideoErrors.NoPermission() : reserve;
    }

    private DateTimeOffset? ReadEndTime(JsonFields body)
    {
        if (body.Text("end_time") is not { } text)
        {
            return null;
        }

        // A reservation always ends: the rule that empty clears has nothing to put here.
        var latest = (time.GetUtcNow() + LongestExtension).ToUnixTimeSeconds();
        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds > latest)
        {
            throw FeishuVideoErrors.Parameter("end_time", text, "unix seconds, at most 30 days from now");
        }

        return DateTimeOffset.FromUnixTimeSeconds(seconds);
    }

    private JsonObject ToJson(SimulatedReserve reserve) => new()
    {
        ["id"] = reserve.Id,
        ["meeting_no"] = reserve.MeetingNo,
        ["password"] = reserve.Password,
        ["url"] = reserve.Url,
        ["live_link"] = reserve.LiveLink,
        ["end_time"] = reserve.EndTime.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        ["expire_status"] = reserve.EndTime > time.GetUtcNow() ? 1 : 2,
    };
}
