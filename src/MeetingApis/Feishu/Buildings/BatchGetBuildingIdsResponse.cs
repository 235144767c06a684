using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>Buildings found by the organisation's own ids.</summary>
public sealed record BatchGetBuildingIdsResponse : MeetingResponse
{
    /// <summary>The buildings that were found. Empty when there are none.</summary>
    [JsonPropertyName("buildings")]
    public IReadOnlyList<BuildingIds> Items { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Items = {Items.Count}");
        return true;
    }
}
