using System.Globalization;
using System.Text;
using Refit;

namespace MeetingApis.Feishu;

/// <summary>The buildings to find by the organisation's own ids.</summary>
public sealed partial record BatchGetBuildingIdsRequest
{
    /// <summary>The organisation's own ids. At least one.</summary>
    [AliasAs("custom_building_ids")]
    [Query(CollectionFormat.Multi)]
    public required IReadOnlyList<string> CustomBuildingIds { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"CustomBuildingIds = {CustomBuildingIds?.Count}");
        return true;
    }
}
