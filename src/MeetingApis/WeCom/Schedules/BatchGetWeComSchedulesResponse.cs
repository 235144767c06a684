using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The schedules that were asked for.</summary>
public sealed record BatchGetWeComSchedulesResponse : MeetingResponse
{
    /// <summary>The schedules. Empty when there are none.</summary>
    [JsonPropertyName("schedule_list")]
    public IReadOnlyList<WeComSchedule> Items { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Items = {Items.Count}");
        return true;
    }
}
