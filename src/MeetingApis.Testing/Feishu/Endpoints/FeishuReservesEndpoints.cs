using System.Globalization;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>Meeting reservations. What an update does not send keeps its value; what it sends empty is emptied.</summary>
internal sealed class FeishuReservesEndpoints(
    SimulatedStore<string, SimulatedReserve> reserves,
    SimulatedStore<string, SimulatedFeishuMeeting> meetings,
    SimulatedStore<string, SimulatedFeishuPerson> people,
    FeishuIds ids,
    FeishuGateway gateway,
    TimeProvider time)
{
    private const string Path = "/open-apis/vc/v1/reserves/{reserve_id}";

    private static readonly TimeSpan s_longestReservation = TimeSpan.FromDays(30);

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", "/open-apis/vc/v1/reserves/apply", Apply),
        new("GET", Path, Get),
        new("GET", Path + "/get_active_meeting", GetActiveMeeting),
        new("PUT", Path, Update),
        new("DELETE", Path, Delete),
    ];

    private SimulatorResponse Apply(SimulatorRequest request)
    {
        string userIdType = FeishuUserIds.ReadType(request);
        JsonFields body = FeishuGateway.ReadBody(request);
        JsonFields settings = body.Object("meeting_settings") ?? throw FeishuVideoErrors.Parameter("meeting_settings", null, "required");

        // With a user's token the user is the owner, and what is sent is ignored.
        string? ownerId = gateway.FindUser(request) ?? body.Text("owner_id");
        if (string.IsNullOrWhiteSpace(ownerId))
        {
            throw FeishuVideoErrors.Parameter("owner_id", ownerId, "a user of the tenant, required with a tenant_access_token");
        }

        // Only a call between two can do without an end; what it then gets is documented nowhere.
        DateTimeOffset? end = ReadEndTime(body);
        if (end is null && settings.Integer("meeting_initial_type") is not 2)
        {
            throw FeishuVideoErrors.Parameter("end_time", null, "required for a meeting of many");
        }

        string id = ids.Next();
        var blank = new SimulatedReserve
        {
            Id = id,
            MeetingNo = id[^9..],
            OwnerId = ownerId,
            EndTime = end ?? time.GetUtcNow() + s_longestReservation,
            MeetingConnect = settings.Flag("meeting_connect") ?? false,
        };
        SimulatedReserve reserve = new FeishuReserveSettings(settings, userIdType, people).ApplyTo(blank, out IReadOnlyList<string>? invalidHosts);
        reserves.Set(reserve);
        return Answer(FeishuReserveJson.OfNew(reserve), invalidHosts);
    }

    private SimulatorResponse Get(SimulatorRequest request)
    {
        string userIdType = FeishuUserIds.ReadType(request);
        SimulatedReserve reserve = FindOwn(request);
        SimulatedReserve shown = reserve with
        {
            OwnerId = people.Translate(reserve.OwnerId, userIdType) ?? reserve.OwnerId,
            HostIds = [.. reserve.HostIds.Select(id => people.Translate(id, userIdType) ?? id)],
        };
        return FeishuGateway.Success(new JsonObject { ["reserve"] = FeishuReserveJson.OfWhole(shown, time.GetUtcNow()) });
    }

    private SimulatorResponse GetActiveMeeting(SimulatorRequest request)
    {
        string userIdType = FeishuUserIds.ReadType(request);
        bool withParticipants = FeishuQuery.Flag(request, "with_participants");
        SimulatedReserve reserve = FindOwn(request);
        SimulatedFeishuMeeting meeting = meetings.All.SingleOrDefault(meeting =>
            meeting.EndTime is null && string.Equals(meeting.ReserveId, reserve.Id, StringComparison.Ordinal)) ?? throw FeishuVideoErrors.NotFound();
        return FeishuGateway.Success(new JsonObject
        {
            ["meeting"] = FeishuMeetingJson.Of(meeting, withParticipants, withAbility: true, id => people.Translate(id, userIdType)),
        });
    }

    private SimulatorResponse Update(SimulatorRequest request)
    {
        string userIdType = FeishuUserIds.ReadType(request);
        SimulatedReserve reserve = FindOwn(request);
        JsonFields body = FeishuGateway.ReadBody(request);

        IReadOnlyList<string> invalidHosts = [];
        SimulatedReserve updated = reserve with { EndTime = ReadEndTime(body) ?? reserve.EndTime };
        if (body.Object("meeting_settings") is { } settings)
        {
            updated = new FeishuReserveSettings(settings, userIdType, people).ApplyTo(updated, out invalidHosts);
        }

        reserves.Set(updated);
        return Answer(FeishuReserveJson.OfUpdated(updated, time.GetUtcNow()), invalidHosts);
    }

    private SimulatorResponse Delete(SimulatorRequest request)
    {
        reserves.Remove(FindOwn(request).Id);
        return FeishuGateway.Success([]);
    }

    private static SimulatorResponse Answer(JsonObject reserve, IReadOnlyList<string> invalidHosts)
    {
        var data = new JsonObject { ["reserve"] = reserve };
        if (invalidHosts.Count > 0)
        {
            data["reserve_correction_check_info"] = new JsonObject
            {
                ["invalid_host_id_list"] = new JsonArray([.. invalidHosts.Select(id => JsonValue.Create(id))]),
            };
        }

        return FeishuGateway.Success(data);
    }

    private SimulatedReserve FindOwn(SimulatorRequest request)
    {
        SimulatedReserve reserve = reserves.Find(request.RouteValue("reserve_id")) ?? throw FeishuVideoErrors.NotFound();
        return reserve.BelongsToAnother ? throw FeishuVideoErrors.NoPermission() : reserve;
    }

    private DateTimeOffset? ReadEndTime(JsonFields body)
    {
        if (body.Text("end_time") is not { } text)
        {
            return null;
        }

        // A reservation always ends: the rule that empty clears has nothing to put here.
        long latest = (time.GetUtcNow() + s_longestReservation).ToUnixTimeSeconds();
        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds) || seconds > latest)
        {
            throw FeishuVideoErrors.Parameter("end_time", text, "unix seconds, at most 30 days from now");
        }

        return DateTimeOffset.FromUnixTimeSeconds(seconds);
    }
}
