using System.Text;

namespace MeetingApis.Testing;

/// <summary>The fields of one request to create or change a meeting. What is not sent keeps its value.</summary>
internal sealed class WeComMeetingFields(JsonFields body, WeComMembers members, SimulatedStore<string, SimulatedWeComCalendar> calendars, DateTimeOffset now)
{
    private const int MostInvitees = 300;
    private const int LongestLocation = 36;

    public SimulatedWeComMeeting ApplyTo(SimulatedWeComMeeting meeting)
    {
        SimulatedWeComMeeting updated = meeting with
        {
            Title = ReadTitle() ?? meeting.Title,
            Description = ReadDescription() ?? meeting.Description,
            Location = ReadLocation() ?? meeting.Location,
            CalendarId = ReadCalendar() ?? meeting.CalendarId,
            InviteeUserIds = ReadInvitees() ?? meeting.InviteeUserIds,
        };
        if (body.Object("reminders") is { } reminders)
        {
            updated = updated with { Reminders = new WeComReminders(reminders, now).MergeInto(updated.Reminders) };
        }

        updated = ReadTimes(updated);
        return body.Object("settings") is { } settings
            ? new WeComMeetingSettings(settings, members).ApplyTo(updated)
            : updated;
    }

    private SimulatedWeComMeeting ReadTimes(SimulatedWeComMeeting meeting)
    {
        RefusedException invalidStart = WeComGateway.Error(400034, "invalid meeting_start");
        DateTimeOffset? start = WeComTimes.Read(body, "meeting_start", invalidStart);
        long? duration = body.Integer("meeting_duration");
        if (start is null && duration is null)
        {
            // A single meeting whose time has passed must be given a new one.
            return meeting.StartTime < now && !WeComReminders.IsRecurring(meeting.Reminders)
                ? throw invalidStart
                : meeting;
        }

        if (start is not { } begins)
        {
            throw invalidStart;
        }

        // The maximum of one second less than a day came with the 2025-11-18 revision of the page.
        if (duration is null or < 300 or > 86399)
        {
            throw WeComGateway.Error(400035, "invalid meeting_duration");
        }

        if (begins <= now)
        {
            throw WeComGateway.Error(400222, "meeting_start is earlier than now");
        }

        return meeting with
        {
            StartTime = begins,
            Duration = TimeSpan.FromSeconds(duration.Value),
        };
    }

    private IReadOnlyList<string>? ReadInvitees()
    {
        IReadOnlyList<string>? userIds = body.Object("invitees")?.Texts("userid");
        if (userIds?.Count > MostInvitees)
        {
            throw WeComGateway.Error(400020, "too many participants");
        }

        return userIds is null ? null : members.FindAll(userIds) ?? throw members.Unknown(400021, "invalid userid");
    }

    private string? ReadCalendar()
    {
        if (body.Text("cal_id") is not { Length: > 0 } calendarId)
        {
            return null;
        }

        if (Encoding.UTF8.GetByteCount(calendarId) > 64)
        {
            throw WeComGateway.InvalidParameter("cal_id");
        }

        return calendars.Find(calendarId) is not null ? calendarId : throw WeComGateway.Error(400036, "no privilege of the calendar");
    }

    private string? ReadTitle() => body.Text("title") is not { } title || LengthOf(title) is >= 1 and <= 255
        ? body.Text("title")
        : throw WeComGateway.Error(400042, "invalid title length");

    // 500 bytes or characters, says the page: what exceeds the larger of the two is certainly too long.
    private string? ReadDescription() => body.Text("description") is not { } text || LengthOf(text) <= 500
        ? body.Text("description")
        : throw WeComGateway.InvalidParameter("description");

    // 18 Chinese or 36 ASCII characters: a character outside ASCII counts twice.
    private string? ReadLocation() =>
        body.Text("location") is not { } text || text.EnumerateRunes().Sum(rune => rune.IsAscii ? 1 : 2) <= LongestLocation
            ? body.Text("location")
            : throw WeComGateway.Error(400237, "invalid location length");

    private static int LengthOf(string text) => text.EnumerateRunes().Count();
}
