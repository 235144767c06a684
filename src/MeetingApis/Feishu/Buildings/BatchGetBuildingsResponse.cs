using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The requested buildings.</summary>
public sealed record BatchGetBuildingsResponse : MeetingResponse
{
    /// <summary>The buildings. Empty when there are none.</summary>
    [JsonPropertyName("buildings")]
    public IReadOnlyList<Building> Items { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Items = {Items.Count}");
        return true;
    }
}
