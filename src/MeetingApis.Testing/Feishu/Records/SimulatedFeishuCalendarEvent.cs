using System.Globalization;
using System.Text.Json;

namespace MeetingApis.Testing;

/// <summary>
/// A calendar event in <see cref="FeishuSimulator"/>. It is one event for all: it stands in its organizer's calendar, and in
/// those of the people who are invited. A snapshot: read it again after a call that changes it.
/// </summary>
public sealed record SimulatedFeishuCalendarEvent
{
    /// <summary>The event's uid; a new one by default. A copy made with <c>with</c> keeps it: give the copy another one.</summary>
    public string Uid { get; init; } = Guid.NewGuid().ToString();

    /// <summary>0 for a single event or a whole series; the unix seconds of the original start for an exception: an instance of a series that was changed on its own.</summary>
    public long OriginalTime { get; init; }

    /// <summary>The event's id: <see cref="Uid"/> and <see cref="OriginalTime"/>, with an underscore between them.</summary>
    public string EventId => IdOf(OriginalTime);

    /// <summary>The organizer's calendar, in which the event was created.</summary>
    public required string CalendarId { get; init; }

    /// <summary>When it begins; for an all-day event the beginning of its first day in UTC.</summary>
    public required DateTimeOffset StartTime { get; init; }

    /// <summary>When it ends; for an all-day event the end of its last day in UTC.</summary>
    public required DateTimeOffset EndTime { get; init; }

    /// <summary>Whether it has dates and no times. False by default.</summary>
    public bool IsAllDay { get; init; }

    /// <summary>The IANA time zone in which it is shown; Asia/Shanghai by default.</summary>
    public string TimeZone { get; init; } = ChinaTime.Zone;

    /// <summary>The rule by which it repeats, an RRULE; null for a single event.</summary>
    public string? Recurrence { get; init; }

    /// <summary>The title; empty for none.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Whether its people are free all the same. False by default.</summary>
    public bool IsFree { get; init; }

    /// <summary>The link of its video conference; null when it has none, or none yet.</summary>
    public string? MeetingUrl { get; init; }

    /// <summary>Who is invited, and which rooms are asked for; a person who organizes it among them. Empty by default.</summary>
    public IReadOnlyList<SimulatedFeishuAttendee> Attendees { get; init; } = [];

    /// <summary>When the instances of a series begin that are exceptions, or were deleted, in unix seconds.</summary>
    internal IReadOnlyList<long> TakenOut { get; init; } = [];

    /// <summary>When it was created.</summary>
    internal DateTimeOffset CreateTime { get; init; } = DateTimeOffset.UnixEpoch;

    /// <summary>Whether the app created it with its own token; null where a test did, and the calendar's owner says it.</summary>
    internal bool? IsCreatedByApp { get; init; }

    /// <summary>Everything else that is the same for all, as it was sent.</summary>
    internal JsonElement? Settings { get; init; }

    /// <summary>What a calendar has of its own, as it was sent, by the calendar's id.</summary>
    internal IReadOnlyDictionary<string, JsonElement> OwnSettings { get; init; } = new Dictionary<string, JsonElement>(StringComparer.Ordinal);

    /// <summary>The id of a series, for 0, and of its instances.</summary>
    internal string IdOf(long originalTime) => string.Create(CultureInfo.InvariantCulture, $"{Uid}_{originalTime}");

    /// <summary>The person among the attendees; null for none.</summary>
    internal SimulatedFeishuAttendee? FindPerson(SimulatedFeishuPerson person) => Attendees.FirstOrDefault(attendee => attendee.Is(SimulatedFeishuAttendeeType.User, person.OpenId));

    /// <summary>Returns ids and times; never title, people or link.</summary>
    /// <returns>Text for a test's output.</returns>
    public override string ToString() => $"{nameof(SimulatedFeishuCalendarEvent)} {{ EventId = {EventId}, CalendarId = {CalendarId}, StartTime = {StartTime:O}, EndTime = {EndTime:O}, Attendees = {Attendees?.Count} }}";
}
