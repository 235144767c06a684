using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>A calendar.</summary>
public sealed record FeishuCalendar
{
    /// <summary>The calendar's id, such as <c>feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn</c>.</summary>
    [JsonPropertyName("calendar_id")]
    [NeverNull]
    public string? CalendarId { get; init; }

    /// <summary>The title.</summary>
    [JsonPropertyName("summary")]
    public string? Summary { get; init; }

    /// <summary>The description. Null or empty when there is none.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>Who sees what of the calendar.</summary>
    [JsonPropertyName("permissions")]
    [JsonConverter(typeof(StringCodeConverter<FeishuCalendarVisibility>))]
    public FeishuCalendarVisibility? Permissions { get; init; }

    /// <summary>The colour in which the identity that calls sees it, as an RGB number of 32 bits. Feishu shows the nearest colour of its palette.</summary>
    [JsonPropertyName("color")]
    public int? Color { get; init; }

    /// <summary>The kind of calendar.</summary>
    [JsonPropertyName("type")]
    [JsonConverter(typeof(StringCodeConverter<FeishuCalendarType>))]
    public FeishuCalendarType? Type { get; init; }

    /// <summary>The title that the identity that calls gave to it. Null or empty when there is none.</summary>
    [JsonPropertyName("summary_alias")]
    public string? SummaryAlias { get; init; }

    /// <summary>Whether the calendar is marked as deleted for the identity that calls.</summary>
    [JsonPropertyName("is_deleted")]
    public bool? IsDeleted { get; init; }

    /// <summary>Whether the calendar comes from another provider. Such a calendar can only be read.</summary>
    [JsonPropertyName("is_third_party")]
    public bool? IsThirdParty { get; init; }

    /// <summary>What the identity that calls may do in the calendar.</summary>
    [JsonPropertyName("role")]
    [JsonConverter(typeof(StringCodeConverter<FeishuCalendarRole>))]
    public FeishuCalendarRole? Role { get; init; }
}
