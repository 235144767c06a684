using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>All fields of the page.</summary>
internal sealed class BareConferenceChanged
{
    [JsonPropertyName("EventType")]
    public string? EventType { get; set; }

    [JsonPropertyName("EventTime")]
    public long EventTime { get; set; }

    [JsonPropertyName("CorpId")]
    public string? CorpId { get; set; }

    [JsonPropertyName("eventId")]
    public string? EventId { get; set; }

    [JsonPropertyName("statusSeqNum")]
    public int StatusSeqNum { get; set; }

    [JsonPropertyName("changeScene")]
    public string? ChangeScene { get; set; }

    [JsonPropertyName("openConfModel")]
    public BareConference? Conference { get; set; }

    internal sealed class BareConference
    {
        [JsonPropertyName("calendarEventId")]
        public string? CalendarEventId { get; set; }

        [JsonPropertyName("bizType")]
        public string? BizType { get; set; }

        [JsonPropertyName("creatorId")]
        public string? CreatorId { get; set; }

        [JsonPropertyName("bizScene")]
        public string? BizScene { get; set; }

        [JsonPropertyName("title")]
        public string? Title { get; set; }

        [JsonPropertyName("activeNum")]
        public int ActiveNum { get; set; }

        [JsonPropertyName("creatorNick")]
        public string? CreatorNick { get; set; }

        [JsonPropertyName("attendNum")]
        public int AttendNum { get; set; }

        [JsonPropertyName("confDuration")]
        public long ConfDuration { get; set; }

        [JsonPropertyName("conferenceId")]
        public string? ConferenceId { get; set; }

        [JsonPropertyName("startTime")]
        public long StartTime { get; set; }

        [JsonPropertyName("invitedNum")]
        public int InvitedNum { get; set; }

        [JsonPropertyName("scheduleConferenceId")]
        public string? ScheduleConferenceId { get; set; }

        [JsonPropertyName("status")]
        public int Status { get; set; }
    }
}
