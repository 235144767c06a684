using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>A scheduled meeting to create.</summary>
public sealed partial record CreateWeComMeetingRequest
{
    /// <summary>The user id of the member who manages the meeting beside the app; within the app's visible range.</summary>
    [JsonPropertyName("admin_userid")]
    public required string AdminUserId { get; init; }

    /// <summary>The title, 1 to 255 characters (Unicode code points). From the app of a provider, at most 40 bytes of UTF-8 or 20 characters. Without advanced meeting features, WeCom takes 20 characters or 40 bytes.</summary>
    [JsonPropertyName("title")]
    public required string Title { get; init; }

    /// <summary>When the meeting begins, in the future; whole seconds, a fraction is cut off. One page lists it as optional, but no page says what a meeting without one is.</summary>
    [JsonPropertyName("meeting_start")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public required DateTimeOffset MeetingStart { get; init; }

    /// <summary>How long the meeting lasts, 300 to 86,399 seconds; whole seconds, a fraction is cut off.</summary>
    [JsonPropertyName("meeting_duration")]
    [JsonConverter(typeof(DurationSecondsConverter))]
    public required TimeSpan MeetingDuration { get; init; }

    /// <summary>The description, at most 500 characters (Unicode code points; the page says "500 bytes or UTF-8 characters"). Null or empty for none.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>Where the meeting is, at most 18 Chinese or 36 ASCII characters: an ASCII character counts 1, any other 2, 36 in all. From the app of a provider, at most 128 characters. Null or empty for nowhere.</summary>
    [JsonPropertyName("location")]
    public string? Location { get; init; }

    /// <summary>The id of the authorised app, a number: only for old third-party suites that hold several apps. Null for all others.</summary>
    [JsonPropertyName("agentid")]
    [JsonConverter(typeof(NumericIdConverter))]
    public string? AgentId { get; init; }

    /// <summary>
    /// Who is invited: at most 300, in many organisations 100; more by <see cref="IWeComMeetingsApi.SetInviteesAsync"/>. One
    /// unknown member, or one outside the app's visible range, fails the whole call. Null invites nobody.
    /// </summary>
    [JsonPropertyName("invitees")]
    public WeComMembers? Invitees { get; init; }

    /// <summary>People from outside who are invited by telephone number. Needs advanced meeting features, and cannot be sent by apps of providers. Null invites nobody.</summary>
    [JsonPropertyName("guests")]
    public IReadOnlyList<WeComMeetingGuest>? Guests { get; init; }

    /// <summary>The meeting's settings. Null gives it WeCom's defaults.</summary>
    [JsonPropertyName("settings")]
    public WeComMeetingSettings? Settings { get; init; }

    /// <summary>
    /// The calendar that shows the meeting to those it is shared with, beside their own; one that this app made, at most
    /// 64 bytes of UTF-8. Null shows it in the participants' own calendars only. Third-party apps must give one.
    /// </summary>
    [JsonPropertyName("cal_id")]
    public string? CalendarId { get; init; }

    /// <summary>Repetition and reminders. Null for a single meeting without reminders.</summary>
    [JsonPropertyName("reminders")]
    public WeComMeetingReminders? Reminders { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"AdminUserId = {AdminUserId}, Title = {Title}, MeetingStart = {MeetingStart}, MeetingDuration = {MeetingDuration}, Description = {Description}");
        builder.Append(CultureInfo.InvariantCulture, $", Location = {Location}, AgentId = {AgentId}, Invitees = {Invitees}, Guests = {Guests?.Count}, Settings = {Settings}, CalendarId = {CalendarId}");
        builder.Append(CultureInfo.InvariantCulture, $", Reminders = {Reminders}");
        return true;
    }
}
