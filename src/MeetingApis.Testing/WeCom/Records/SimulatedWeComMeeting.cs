using System.Text.Json;

namespace MeetingApis.Testing;

/// <summary>A booked meeting in <see cref="WeComSimulator"/>. A snapshot: read it again after an update.</summary>
public sealed record SimulatedWeComMeeting
{
    /// <summary>The meeting's id.</summary>
    public required string MeetingId { get; init; }

    /// <summary>The userid of the member who manages the meeting; null where a member made it.</summary>
    public string? AdminUserId { get; init; }

    /// <summary>The number that people type to join; empty when it has none.</summary>
    public string MeetingCode { get; init; } = "";

    /// <summary>When the meeting begins.</summary>
    public required DateTimeOffset StartTime { get; init; }

    /// <summary>How long the meeting lasts; one hour by default.</summary>
    public TimeSpan Duration { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Where the meeting stands; not started by default.</summary>
    public SimulatedWeComMeetingStatus Status { get; init; } = SimulatedWeComMeetingStatus.NotStarted;

    /// <summary>The meeting's title.</summary>
    public string Title { get; init; } = "";

    /// <summary>The meeting's description; empty when it has none.</summary>
    public string Description { get; init; } = "";

    /// <summary>Where people meet; empty when it is nowhere.</summary>
    public string Location { get; init; } = "";

    /// <summary>The userids of the invited members. An update that sends invitees replaces all of them.</summary>
    public IReadOnlyList<string> InviteeUserIds { get; init; } = [];

    /// <summary>The vendor's <c>guests</c>, people from outside who are invited by telephone number.</summary>
    public JsonElement Guests { get; init; } = JsonElement.Parse("[]");

    /// <summary>The calendar that the meeting lies in; null for the members' own.</summary>
    public string? CalendarId { get; init; }

    /// <summary>The vendor's <c>settings</c> object: all members sent so far, each with its last value.</summary>
    public JsonElement Settings { get; init; } = JsonElement.Parse("{}");

    /// <summary>
    /// The vendor's <c>reminders</c> object: all members sent so far, each with its last value. In <c>remind_before</c>,
    /// values that the vendor does not know have become 0.
    /// </summary>
    public JsonElement Reminders { get; init; } = JsonElement.Parse("{}");

    /// <summary>The ids of those meetings of a series that were cancelled one by one.</summary>
    public IReadOnlyList<string> CancelledSubMeetingIds { get; init; } = [];

    /// <summary>Returns id, status and start; never password, key or people.</summary>
    /// <returns>Text for a test's output.</returns>
    public override string ToString() =>
        $"{nameof(SimulatedWeComMeeting)} {{ MeetingId = {MeetingId}, Status = {Status}, StartTime = {StartTime:O} }}";

    internal bool HasParticipant(string userId) => string.Equals(userId, AdminUserId, StringComparison.Ordinal) || InviteeUserIds.Contains(userId);
}
