using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>All fields of the page.</summary>
internal sealed class BareMeetingStarted
{
    [JsonPropertyName("header")]
    public BareHeader Header { get; set; } = new();

    [JsonPropertyName("event")]
    public BareEventBody Event { get; set; } = new();

    internal sealed class BareHeader
    {
        [JsonPropertyName("event_id")]
        public string? EventId { get; set; }

        [JsonPropertyName("event_type")]
        public string? EventType { get; set; }

        [JsonPropertyName("create_time")]
        [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
        public long CreateTime { get; set; }

        [JsonPropertyName("token")]
        public string Token { get; set; } = "";

        [JsonPropertyName("app_id")]
        public string? AppId { get; set; }

        [JsonPropertyName("tenant_key")]
        public string? TenantKey { get; set; }
    }

    internal sealed class BareEventBody
    {
        [JsonPropertyName("meeting")]
        public BareMeeting? Meeting { get; set; }

        [JsonPropertyName("operator")]
        public BareUser? Operator { get; set; }
    }

    internal sealed class BareMeeting
    {
        [JsonPropertyName("id")]
        public string? Id { get; set; }

        [JsonPropertyName("topic")]
        public string? Topic { get; set; }

        [JsonPropertyName("meeting_no")]
        public string? MeetingNo { get; set; }

        [JsonPropertyName("meeting_source")]
        public int MeetingSource { get; set; }

        [JsonPropertyName("start_time")]
        [JsonConverter(typeof(UnixSecondsText))]
        public DateTimeOffset StartTime { get; set; }

        [JsonPropertyName("end_time")]
        [JsonConverter(typeof(UnixSecondsText))]
        public DateTimeOffset EndTime { get; set; }

        [JsonPropertyName("host_user")]
        public BareUser? HostUser { get; set; }

        [JsonPropertyName("owner")]
        public BareUser? Owner { get; set; }

        [JsonPropertyName("calendar_event_id")]
        public string? CalendarEventId { get; set; }

        [JsonPropertyName("meeting_sub_type")]
        public int MeetingSubtype { get; set; }

        [JsonPropertyName("security_setting")]
        public BareSecurity? Security { get; set; }

        [JsonPropertyName("webinar_setting")]
        public BareWebinar? Webinar { get; set; }
    }

    internal sealed class BareUser
    {
        [JsonPropertyName("id")]
        public BareIds? Id { get; set; }

        [JsonPropertyName("user_role")]
        public int UserRole { get; set; }

        [JsonPropertyName("user_type")]
        public int UserType { get; set; }
    }

    internal sealed class BareIds
    {
        [JsonPropertyName("union_id")]
        public string? UnionId { get; set; }

        [JsonPropertyName("user_id")]
        public string? UserId { get; set; }

        [JsonPropertyName("open_id")]
        public string? OpenId { get; set; }
    }

    internal sealed class BareSecurity
    {
        [JsonPropertyName("security_level")]
        public int SecurityLevel { get; set; }

        [JsonPropertyName("group_ids")]
        public List<string>? GroupIds { get; set; }

        [JsonPropertyName("user_ids")]
        public List<BareIds>? UserIds { get; set; }

        [JsonPropertyName("room_ids")]
        public List<string>? RoomIds { get; set; }

        [JsonPropertyName("has_set_security_contacts_and_group")]
        public bool HasSetSecurityContactsAndGroup { get; set; }
    }

    internal sealed class BareWebinar
    {
        [JsonPropertyName("webinar_type")]
        public int WebinarType { get; set; }
    }
}
