using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>A scheduled meeting. The response does not repeat the id from the request.</summary>
/// <remarks>
/// WeCom's response depends on how the meeting was created. <see cref="AgentId"/> belongs to meetings without advanced
/// features; type, guests, links and the meetings of a series belong to meetings with them.
/// </remarks>
public sealed record GetWeComMeetingResponse : MeetingResponse
{
    /// <summary>The user id of the member who manages the meeting. Null when a member created the meeting.</summary>
    [JsonPropertyName("admin_userid")]
    public string? AdminUserId { get; init; }

    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>When the meeting begins.</summary>
    [JsonPropertyName("meeting_start")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? MeetingStart { get; init; }

    /// <summary>How long the meeting lasts.</summary>
    [JsonPropertyName("meeting_duration")]
    [JsonConverter(typeof(DurationSecondsConverter))]
    public TimeSpan? MeetingDuration { get; init; }

    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>The place of the meeting.</summary>
    [JsonPropertyName("location")]
    public string? Location { get; init; }

    /// <summary>The id of the organiser's department.</summary>
    [JsonPropertyName("main_department")]
    public string? MainDepartmentId { get; init; }

    /// <summary>The id of the app that created the meeting, for a meeting without advanced features.</summary>
    [JsonPropertyName("agentid")]
    public string? AgentId { get; init; }

    /// <summary>The state of the meeting.</summary>
    [JsonPropertyName("status")]
    public WeComMeetingStatus? Status { get; init; }

    /// <summary>The kind of meeting.</summary>
    [JsonPropertyName("meeting_type")]
    public WeComMeetingType? MeetingType { get; init; }

    /// <summary>The attendees. For an instant meeting, only those who joined.</summary>
    [JsonPropertyName("attendees")]
    [JsonConverter(typeof(LenientObjectConverter<WeComMeetingAttendees>))]
    public WeComMeetingAttendees? Attendees { get; init; }

    /// <summary>The people from outside who are invited by telephone number. Empty when there are none.</summary>
    [JsonPropertyName("guests")]
    public IReadOnlyList<WeComMeetingGuest> Guests { get => field ?? []; init; }

    /// <summary>The settings.</summary>
    [JsonPropertyName("settings")]
    [JsonConverter(typeof(LenientObjectConverter<WeComMeetingSettingsInfo>))]
    public WeComMeetingSettingsInfo? Settings { get; init; }

    /// <summary>The id of the calendar that contains the meeting. It is in the page's example but not in its table.</summary>
    [JsonPropertyName("cal_id")]
    public string? CalendarId { get; init; }

    /// <summary>Repetition and reminders.</summary>
    [JsonPropertyName("reminders")]
    [JsonConverter(typeof(LenientObjectConverter<WeComMeetingRemindersInfo>))]
    public WeComMeetingRemindersInfo? Reminders { get; init; }

    /// <summary>The number that people type to join (会议号).</summary>
    [JsonPropertyName("meeting_code")]
    public string? MeetingCode { get; init; }

    /// <summary>The link for joining. A secret: it prints as <c>***</c>.</summary>
    [JsonPropertyName("meeting_link")]
    public string? MeetingLink { get; init; }

    /// <summary>Whether the meeting has polls (投票).</summary>
    [JsonPropertyName("has_vote")]
    public bool? HasVote { get; init; }

    /// <summary>The meetings of the series. Empty when the meeting is not recurring.</summary>
    [JsonPropertyName("sub_meetings")]
    public IReadOnlyList<WeComSubMeeting> SubMeetings { get => field ?? []; init; }

    /// <summary>Whether the series has more meetings than <see cref="SubMeetings"/> holds.</summary>
    [JsonPropertyName("has_more_sub_meeting")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    [NeverNull]
    public bool? HasMoreSubMeetings { get; init; }

    /// <summary>How many meetings of the series are still to come.</summary>
    [JsonPropertyName("remain_sub_meetings")]
    public int? RemainingSubMeetings { get; init; }

    /// <summary>The id of the meeting of the series that is running, or else of the next one.</summary>
    [JsonPropertyName("current_sub_meetingid")]
    public string? CurrentSubMeetingId { get; init; }

    /// <summary>The parts into which changes of "this one" or "this and all that follow" divide a series. Empty when there are none.</summary>
    [JsonPropertyName("sub_repeat_list")]
    public IReadOnlyList<WeComMeetingSeriesPart> SeriesParts { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", AdminUserId = {AdminUserId}, Title = {Title}, MeetingStart = {MeetingStart}, MeetingDuration = {MeetingDuration}, Description = {Description}, Location = {Location}");
        builder.Append(CultureInfo.InvariantCulture, $", MainDepartmentId = {MainDepartmentId}, AgentId = {AgentId}, Status = {Status}, MeetingType = {MeetingType}, Attendees = {Attendees}, Guests = {Guests.Count}, Settings = {Settings}");
        builder.Append(CultureInfo.InvariantCulture, $", CalendarId = {CalendarId}, Reminders = {Reminders}, MeetingCode = {MeetingCode}, MeetingLink = {Masked.Text(MeetingLink)}, HasVote = {HasVote}, SubMeetings = {SubMeetings.Count}");
        builder.Append(CultureInfo.InvariantCulture, $", HasMoreSubMeetings = {HasMoreSubMeetings}, RemainingSubMeetings = {RemainingSubMeetings}, CurrentSubMeetingId = {CurrentSubMeetingId}, SeriesParts = {SeriesParts.Count}");
        return true;
    }
}
