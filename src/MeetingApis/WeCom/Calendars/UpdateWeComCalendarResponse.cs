using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>A calendar that was changed.</summary>
public sealed record UpdateWeComCalendarResponse : MeetingResponse
{
    /// <summary>What WeCom could not do although it changed the calendar. Null when it did everything.</summary>
    [JsonPropertyName("fail_result")]
    [JsonConverter(typeof(LenientObjectConverter<WeComCalendarFailures>))]
    public WeComCalendarFailures? Failures { get; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Failures = {Failures}");
        return true;
    }
}
