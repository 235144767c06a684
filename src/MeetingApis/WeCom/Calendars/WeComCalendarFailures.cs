using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>What of a calendar was not done although the call succeeded.</summary>
public sealed record WeComCalendarFailures
{
    /// <summary>The members with whom the calendar is not shared. Empty when it is shared with all of them.</summary>
    [JsonPropertyName("shares")]
    [NeverNull]
    public IReadOnlyList<WeComCalendarShareFailure> Shares { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Shares = {Shares.Count}");
        return true;
    }
}
