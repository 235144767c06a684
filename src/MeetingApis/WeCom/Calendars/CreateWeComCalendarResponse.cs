using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>A calendar that was created.</summary>
public sealed record CreateWeComCalendarResponse : MeetingResponse, ICreated
{
    /// <summary>The calendar's id, at most 64 bytes.</summary>
    [JsonPropertyName("cal_id")]
    [NeverNull]
    public string? CalendarId { get; init; }

    /// <summary>What WeCom could not do although it created the calendar. Null when it did everything.</summary>
    [JsonPropertyName("fail_result")]
    [JsonConverter(typeof(LenientObjectConverter<WeComCalendarFailures>))]
    public WeComCalendarFailures? Failures { get; init; }

    string? ICreated.CreatedId => CalendarId;

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", CalendarId = {CalendarId}, Failures = {Failures}");
        return true;
    }
}
