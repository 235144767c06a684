using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>A calendar as it is to be.</summary>
public sealed partial record UpdateWeComCalendarRequest
{
    /// <summary>
    /// Whether WeCom keeps the present <see cref="ChangedWeComCalendar.PublicRange"/> and ignores the one in this
    /// request. Null means false: the range is replaced. True for a calendar that is not public.
    /// </summary>
    [JsonPropertyName("skip_public_range")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    public bool? SkipPublicRange { get; init; }

    /// <summary>The calendar.</summary>
    [JsonPropertyName("calendar")]
    public required ChangedWeComCalendar Calendar { get; init; }
}
