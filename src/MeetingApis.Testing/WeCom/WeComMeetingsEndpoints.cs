using System.Text;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>Scheduled meetings. What an update does not send keeps its value.</summary>
internal sealed class WeComMeetingsEndpoints(WeComSimulator simulator, TimeProvider time)
{
    private const int MostInvitees = 300;
    private const int LongestLocation = 36;

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", "/cgi-bin/meeting/update", Update) { Limits = [CallLimit.PerMinute(10_000), CallLimit.PerHour(150_000)] },
    ];

    private SimulatorResponse Update(SimulatorRequest request)
    {
        var body = WeComGateway.ReadBody(request);
        var meeting = FindBooked(body);

        var invitees = ReadInvitees(body);
        var updated = meeting with
        {
            Title = ReadTitle(body) ?? meeting.Title,
            Description = ReadDescription(body) ?? meeting.Description,
            Location = ReadLocation(body) ?? meeting.Location,
            CalendarId = ReadCalendar(body) ?? meeting.CalendarId,
            InviteeUserIds = invitees ?? meeting.InviteeUserIds,
        };
        if (body.Object("reminders") is { } reminders)
        {
            updated = updated with { Reminders = new WeComReminders(reminders, time.GetUtcNow()).MergeInto(updated.Reminders) };
        }

        updated = ReadTimes(body, updated);
        if (body.Object("settings") is { } settings)
        {
            updated = new WeComMeetingSettings(settings, simulator.IsMember).ApplyTo(updated);
        }

        simulator.AddMeeting(updated);
        var excess = (invitees ?? []).Where(userId => !simulator.HasMeetingAccount(userId)).Select(userId => (JsonNode)userId).ToArray();
        return excess.Length == 0
            ? WeComGateway.Success()
            : WeComGateway.Success(new KeyValuePair<string, JsonNode?>("excess_users", new JsonArray(excess)));
    }

    private SimulatedWeComMeeting FindBooked(JsonFields body)
    {
        if (body.Text("meetingid") is not { Length: > 0 } id)
        {
            throw WeComGateway.Error(40063, "some parameters are empty: meetingid");
        }

        var meeting = simulator.Meetings.GetValueOrDefault(id) ?? throw WeComGateway.Error(90602, "invalid meetingid");
        return meeting.Status switch
        {
            SimulatedMeetingStatus.NotStarted => meeting,
            SimulatedMeetingStatus.Cancelled => throw WeComGateway.Error(400041, "meeting has been cancelled"),
            _ => throw WeComGateway.Error(400221, "meeting is in progress or has ended"),
        };
    }

    private SimulatedWeComMeeting ReadTimes(JsonFields body, SimulatedWeComMeeting meeting)
    {
        var start = body.Integer("meeting_start");
        var duration = body.Integer("meeting_duration");
        var now = time.GetUtcNow();
        if (start is null && duration is null)
        {
            // A single meeting whose time has passed must be given a new one.
            return meeting.StartTime < now && !WeComReminders.IsRecurring(meeting.Reminders)
                ? throw WeComGateway.Error(400034, "invalid meeting_start")
                : meeting;
        }

        if (start is null or < 0 or > uint.MaxValue)
        {
            throw WeComGateway.Error(400034, "invalid meeting_start");
        }

        // The maximum of one second less than a day came with the 2025-11-18 revision of the page.
        if (duration is null or < 300 or > 86399)
        {
            throw WeComGateway.Error(400035, "invalid meeting_duration");
        }

        if (start <= now.ToUnixTimeSeconds())
        {
            throw WeComGateway.Error(400222, "meeting_start is earlier than now");
        }

        return meeting with
        {
            StartTime = DateTimeOffset.FromUnixTimeSeconds(start.Value),
            Duration = TimeSpan.FromSeconds(duration.Value),
        };
    }

    private IReadOnlyList<string>? ReadInvitees(JsonFields body)
    {
        var userIds = body.Object("invitees")?.Texts("userid");
        if (userIds?.Count > MostInvitees)
        {
            throw WeComGateway.Error(400020, "too many participants");
        }

        return userIds is null || userIds.All(simulator.IsMember) ? userIds : throw WeComGateway.Error(400021, "invalid userid");
    }

    private string? ReadCalendar(JsonFields body)
    {
        if (body.Text("cal_id") is not { Length: > 0 } calendarId)
        {
            return null;
        }

        if (Encoding.UTF8.GetByteCount(calendarId) > 64)
        {
            throw WeComGateway.InvalidParameter("cal_id");
        }

        return simulator.IsCalendar(calendarId) ? calendarId : throw WeComGateway.Error(400036, "no privilege of the calendar");
    }

    private static string? ReadTitle(JsonFields body) => body.Text("title") is not { } title || LengthOf(title) is >= 1 and <= 255
        ? body.Text("title")
        : throw WeComGateway.Error(400042, "invalid title length");

    // 500 bytes or characters, says the page: what exceeds the larger of the two is certainly too long.
    private static string? ReadDescription(JsonFields body) => body.Text("description") is not { } text || LengthOf(text) <= 500
        ? body.Text("description")
        : throw WeComGateway.InvalidParameter("description");

    // 18 Chinese or 36 ASCII characters: a character outside ASCII counts twice.
    private static string? ReadLocation(JsonFields body) =>
        body.Text("location") is not { } text || text.EnumerateRunes().Sum(rune => rune.IsAscii ? 1 : 2) <= LongestLocation
            ? body.Text("location")
            : throw WeComGateway.Error(400237, "invalid location length");

    private static int LengthOf(string text) => text.EnumerateRunes().Count();
}
