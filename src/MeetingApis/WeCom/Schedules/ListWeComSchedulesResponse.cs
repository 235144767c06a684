using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>One page of the schedules of a calendar. WeCom does not say whether another page follows: an empty page is the last.</summary>
public sealed record ListWeComSchedulesResponse : MeetingResponse
{
    /// <summary>The schedules, with those that are cancelled. Empty beyond the last one.</summary>
    [JsonPropertyName("schedule_list")]
    [NeverNull]
    public IReadOnlyList<WeComSchedule> Items { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Items = {Items.Count}");
        return true;
    }
}
