using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>The life of scheduled meetings: created, changed, cancelled.</summary>
internal sealed class WeComMeetingsEndpoints(
    SimulatedStore<string, SimulatedWeComMeeting> meetings,
    Func<SimulatorRequest, WeComMembers> membersFor,
    SimulatedStore<string, SimulatedWeComCalendar> calendars,
    TimeProvider time)
{
    private static readonly TimeSpan s_duplicateWindow = TimeSpan.FromMinutes(5);

    private readonly Dictionary<string, (string MeetingId, DateTimeOffset CreatedAt)> _created = new(StringComparer.Ordinal);

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", "/cgi-bin/meeting/create", Create),
        new("POST", "/cgi-bin/meeting/update", Update),
        new("POST", "/cgi-bin/meeting/cancel", Cancel),
    ];

    private SimulatorResponse Create(SimulatorRequest request)
    {
        JsonFields body = WeComGateway.ReadBody(request);
        string admin = body.Text("admin_userid") is { Length: > 0 } userId ? userId : throw WeComGateway.Error(400040, "admin_userid is required");
        WeComMembers members = membersFor(request);
        SimulatedWeComPerson manager = members.Find(admin) ?? throw members.Unknown(400021, "invalid userid");
        RequireCalendar(members, body);
        WeComGateway.Require(body.Has("title"), 400042, "invalid title length");
        WeComGateway.Require(body.Has("meeting_start"), 400034, "invalid meeting_start");
        WeComGateway.Require(body.Has("meeting_duration"), 400035, "invalid meeting_duration");
        _ = body.Integer("agentid");
        RequireNew(body);

        DateTimeOffset now = time.GetUtcNow();
        SimulatedWeComMeeting meeting = new WeComMeetingFields(body, members, calendars, now).ApplyTo(new SimulatedWeComMeeting
        {
            MeetingId = "hy" + RandomNumberGenerator.GetHexString(24, lowercase: true),
            AdminUserId = manager.UserId,
            MeetingCode = RandomNumberGenerator.GetString("123456789", 9),
            StartTime = now,
            Guests = WeComGuests.Read(body, shortestName: 1),
        });
        meetings.Set(meeting with { Reminders = WeComReminders.WithEnd(meeting.Reminders, now) });
        _created[body.Element.GetRawText()] = (meeting.MeetingId, now);

        return WeComGateway.Success(
        [
            new("meetingid", meeting.MeetingId),
            .. ExcessUsers(members, meeting.InviteeUserIds),
            new("meeting_code", meeting.MeetingCode),
            new("meeting_link", WeComMeetingJson.Link(meeting)),
        ]);
    }

    private static void RequireCalendar(WeComMembers members, JsonFields body)
    {
        if (members.IsThirdParty && !body.Has("cal_id"))
        {
            throw WeComGateway.InvalidParameter("cal_id");
        }
    }

    private SimulatorResponse Update(SimulatorRequest request)
    {
        JsonFields body = WeComGateway.ReadBody(request);
        WeComMembers members = membersFor(request);
        RequireCalendar(members, body);
        _ = body.Integer("remind_time");
        _ = body.Integer("agentid");
        SimulatedWeComMeeting meeting = meetings.FindBy(body);
        RequireBooked(meeting, 400221);

        SimulatedWeComMeeting updated = new WeComMeetingFields(body, members, calendars, time.GetUtcNow()).ApplyTo(meeting);
        meetings.Set(updated);
        return WeComGateway.Success([.. ExcessUsers(members, body.Has("invitees") ? updated.InviteeUserIds : [])]);
    }

    private SimulatorResponse Cancel(SimulatorRequest request)
    {
        JsonFields body = WeComGateway.ReadBody(request);
        SimulatedWeComMeeting meeting = meetings.FindBy(body);
        RequireBooked(meeting, 400224);

        meetings.Set(body.Text("sub_meetingid") is { Length: > 0 } one
            ? WithoutOne(meeting, one)
            : meeting with { Status = SimulatedWeComMeetingStatus.Cancelled });
        return WeComGateway.Success();
    }

    private static SimulatedWeComMeeting WithoutOne(SimulatedWeComMeeting meeting, string subMeetingId)
    {
        WeComSeries.RequirePart(meeting, subMeetingId);
        WeComGateway.Require(!meeting.CancelledSubMeetingIds.Contains(subMeetingId), 400041, "meeting has been cancelled");
        return meeting with { CancelledSubMeetingIds = [.. meeting.CancelledSubMeetingIds, subMeetingId] };
    }

    /// <summary>WeCom takes the same request within five minutes for a repetition, unless it says that it is none.</summary>
    private void RequireNew(JsonFields body)
    {
        bool isRepeated = _created.TryGetValue(body.Element.GetRawText(), out (string MeetingId, DateTimeOffset CreatedAt) earlier)
            && time.GetUtcNow() - earlier.CreatedAt < s_duplicateWindow
            && meetings.Find(earlier.MeetingId) is { } known
            && known.Status != SimulatedWeComMeetingStatus.Cancelled;
        WeComGateway.Require(!isRepeated || body.Flag("skip_duplicate_check") == true, 400302, "the same meeting has been created");
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> ExcessUsers(WeComMembers members, IReadOnlyList<string> invitees)
    {
        JsonNode[] excess = [.. members.All.Where(person => !person.HasMeetingAccount && invitees.Contains(person.UserId)).Select(person => (JsonNode)members.IdOf(person))];
        return excess.Length == 0 ? [] : [new("excess_users", new JsonArray(excess))];
    }

    private static void RequireBooked(SimulatedWeComMeeting meeting, int codeWhenBegun)
    {
        WeComGateway.Require(meeting.Status != SimulatedWeComMeetingStatus.Cancelled, 400041, "meeting has been cancelled");
        WeComGateway.Require(meeting.Status == SimulatedWeComMeetingStatus.NotStarted, codeWhenBegun, "meeting is in progress or has ended");
    }
}
